package org.trialgraph.search.rank;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.trialgraph.corpus.Field;
import org.trialgraph.corpus.FieldWeights;
import org.trialgraph.search.area.DataField;
import org.trialgraph.search.area.SearchArea;
import org.trialgraph.search.area.Searchable;

/// The registry's weights of an area as those of the fields in memory.
final class AreaWeights {

    /// The registry weighs from 0 to 1; BM25F needs a field to count for several words to tell it from others.
    private static final double SCALE = 3;

    /// Of long texts, in which many words stand by chance.
    private static final double LONG_SCALE = 0.3;

    /// Of summaries: each word tells, and the more so the more often it comes, up to a bound that a smaller weight
    /// would put out of reach.
    private static final double SUMMARY_SCALE = 1;

    private static final double LENGTH_EFFECT = 0.5;
    private static final double LONG_LENGTH_EFFECT = 0.75;

    private static final Map<String, Field> FIELDS = Map.ofEntries(
            Map.entry("Condition", Field.CONDITION),
            Map.entry("InterventionName", Field.INTERVENTION),
            Map.entry("BriefTitle", Field.BRIEF_TITLE),
            Map.entry("OfficialTitle", Field.OFFICIAL_TITLE),
            Map.entry("Keyword", Field.KEYWORD),
            Map.entry("ArmGroupLabel", Field.ARM_LABEL),
            Map.entry("InterventionOtherName", Field.OTHER_NAME),
            Map.entry("Acronym", Field.ACRONYM),
            Map.entry("LeadSponsorName", Field.SPONSOR),
            Map.entry("BriefSummary", Field.SUMMARY),
            Map.entry("InterventionDescription", Field.INTERVENTION_DESCRIPTION),
            Map.entry("DetailedDescription", Field.DESCRIPTION));

    private static final Map<Searchable, FieldWeights> KNOWN = new ConcurrentHashMap<>();

    private AreaWeights() {}

    static FieldWeights of(Searchable searched) {
        return KNOWN.computeIfAbsent(searched, AreaWeights::weights);
    }

    private static FieldWeights weights(Searchable searched) {
        return switch (searched) {
            case DataField field -> with(FieldWeights.none(), field, 1);
            case SearchArea area -> {
                var weights = FieldWeights.none();
                for (var weighted : area.fields()) {
                    weights = with(weights, weighted.field(), weighted.weight());
                }
                yield weights;
            }
        };
    }

    private static FieldWeights with(FieldWeights weights, DataField data, double weight) {
        var field = FIELDS.get(data.name());
        if (field == null) {
            return weights;
        }
        double scale = field.isLong() ? LONG_SCALE : field == Field.SUMMARY ? SUMMARY_SCALE : SCALE;
        boolean extended = field.isLong() || field == Field.SUMMARY;
        return weights.with(field, weight * scale, extended ? LONG_LENGTH_EFFECT : LENGTH_EFFECT);
    }
}
