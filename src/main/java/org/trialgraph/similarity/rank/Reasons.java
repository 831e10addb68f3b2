package org.trialgraph.similarity.rank;

import static org.trialgraph.similarity.rank.SimilarityReasonKind.CONDITION;
import static org.trialgraph.similarity.rank.SimilarityReasonKind.DESCRIPTION;
import static org.trialgraph.similarity.rank.SimilarityReasonKind.DESIGN;
import static org.trialgraph.similarity.rank.SimilarityReasonKind.INTERVENTION;
import static org.trialgraph.similarity.rank.SimilarityReasonKind.INVESTIGATOR;
import static org.trialgraph.similarity.rank.SimilarityReasonKind.PROTOCOL;
import static org.trialgraph.similarity.rank.SimilarityReasonKind.SPONSOR;
import static org.trialgraph.similarity.rank.SimilarityReasonKind.TITLE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trialgraph.corpus.CorpusDocument;
import org.trialgraph.corpus.Field;
import org.trialgraph.corpus.Label;
import org.trialgraph.corpus.WeightedTerm;
import org.trialgraph.trial.NctId;
import org.trialgraph.trial.text.Words;

/// Why a trial is like what was looked for. Everything is read off the two records, and nothing is said that does
/// not stand in both.
public final class Reasons {

    private static final int MOST_WORDS = 5;

    private static final Map<SimilarityReasonKind, List<Field>> FIELDS = Map.of(
            CONDITION, List.of(Field.CONDITION),
            INTERVENTION, List.of(Field.INTERVENTION, Field.OTHER_NAME),
            TITLE, List.of(Field.BRIEF_TITLE, Field.OFFICIAL_TITLE, Field.ACRONYM),
            DESCRIPTION, List.of(Field.values()));

    private final Profile profile;
    private final CorpusDocument asked;
    private final CorpusDocument found;
    private final Map<String, Double> theirWords;
    private final Map<SimilarityReasonKind, Set<String>> values = new EnumMap<>(SimilarityReasonKind.class);
    private final Map<SimilarityReasonKind, Double> weights = new EnumMap<>(SimilarityReasonKind.class);

    private Reasons(Profile profile, CorpusDocument found) {
        this.profile = profile;
        this.asked = profile.document();
        this.found = found;
        this.theirWords = profile.index().weigh(found, profile.recipe().words());
    }

    /// The reasons, strongest first.
    ///
    /// @param found a trial that was found, as it stands in the tables
    public static List<SimilarityReason> of(Profile profile, CorpusDocument found) {
        return new Reasons(profile, found).list();
    }

    private List<SimilarityReason> list() {
        if (!profile.isText()) {
            addLabels();
        }
        addWords();
        double self = profile.isText() ? 1 : profile.self();
        List<SimilarityReason> reasons = new ArrayList<>();
        values.forEach((kind, shared) -> {
            if (!shared.isEmpty()) {
                reasons.add(new SimilarityReason(
                        kind, List.copyOf(shared), Math.min(1, weights.getOrDefault(kind, 0.0) / self)));
            }
        });
        reasons.sort(
                Comparator.comparingDouble(SimilarityReason::weight).reversed().thenComparing(SimilarityReason::kind));
        return reasons;
    }

    private void addLabels() {
        var recipe = profile.recipe();
        double conditions = share(CONDITION, Label.CONDITION, Label.CONDITION_MESH);
        double interventions = share(INTERVENTION, Label.INTERVENTION, Label.INTERVENTION_MESH);
        double facets = recipe.facets() * profile.facets(conditions, interventions);
        add(CONDITION, conditions * recipe.conditions() + facets / 2);
        add(INTERVENTION, interventions * recipe.interventions() + facets / 2);
        add(DESIGN, shares(DESIGN, Label.PHASE) ? recipe.phase() : 0);
        add(DESIGN, shares(DESIGN, Label.STUDY_TYPE) ? recipe.studyType() : 0);
        boolean sponsor = shares(SPONSOR, Label.LEAD_SPONSOR);
        boolean investigator = shares(INVESTIGATOR, Label.INVESTIGATOR);
        double alike = alike();
        double family = recipe.family() * alike * alike / (sponsor && investigator ? 2 : 1);
        add(SPONSOR, sponsor ? family : 0);
        add(INVESTIGATOR, investigator ? family : 0);
        addProtocol();
    }

    private void addProtocol() {
        name(found.nct(), asked);
        name(asked.nct(), found);
        var ids = profile.protocolIds();
        for (String id : asked.labels(Label.IDENTIFIER)) {
            if (ids.contains(Label.IDENTIFIER.key(id))) {
                share(PROTOCOL, Label.IDENTIFIER, id);
            }
        }
        add(PROTOCOL, values.containsKey(PROTOCOL) ? profile.recipe().protocol() : 0);
    }

    private void name(int nct, CorpusDocument by) {
        var id = NctId.of(nct).toString();
        if (by.keys(Label.MENTION).contains(id)) {
            values(PROTOCOL).add(id);
        }
    }

    /// How many of the labels that either has both have, 0 to 1, rare ones counting for more.
    private double share(SimilarityReasonKind kind, Label named, Label mesh) {
        shares(kind, named);
        shares(kind, mesh);
        return Math.max(overlap(named), overlap(mesh));
    }

    private double overlap(Label label) {
        double shared = 0;
        double all = 0;
        var theirs = found.keys(label);
        Set<String> either = new LinkedHashSet<>(asked.keys(label));
        either.addAll(theirs);
        for (String key : either) {
            double idf = profile.index().idf(profile.index().documentFrequency(label, key));
            all += idf;
            shared += theirs.contains(key) && asked.keys(label).contains(key) ? idf : 0;
        }
        return all == 0 ? 0 : shared / all;
    }

    /// Notes the values of a kind that both have.
    private boolean shares(SimilarityReasonKind kind, Label label) {
        boolean any = false;
        for (String value : asked.labels(label)) {
            any |= share(kind, label, value);
        }
        return any;
    }

    private boolean share(SimilarityReasonKind kind, Label label, String value) {
        var key = label.key(value);
        var theirs = found.labels(label).stream()
                .filter(other -> label.key(other).equals(key))
                .findFirst();
        if (key.isEmpty() || theirs.isEmpty()) {
            return false;
        }
        var shown = label.shown(value);
        values(kind).add(Wording.common(shown, label.shown(theirs.get())).orElse(shown));
        return true;
    }

    /// Each of the best words that both have, once: as a condition if both have it in their conditions, and so on.
    private void addWords() {
        Map<SimilarityReasonKind, WordsOfBoth> places = new EnumMap<>(SimilarityReasonKind.class);
        FIELDS.forEach((kind, fields) -> places.put(kind, WordsOfBoth.of(profile, found, fields)));
        for (WeightedTerm term : profile.words().terms()) {
            double weight = weight(term);
            if (weight > 0) {
                for (var place : places.entrySet()) {
                    if (place.getValue().has(term.stem())) {
                        addWord(
                                place.getKey(),
                                place.getValue(),
                                term.stem(),
                                weight / profile.words().self());
                        break;
                    }
                }
            }
        }
    }

    private void addWord(SimilarityReasonKind kind, WordsOfBoth words, String stem, double weight) {
        add(kind, weight);
        var held = values(kind);
        boolean said = held.stream().anyMatch(value -> Words.stems(value).contains(stem));
        if (!said && held.size() < MOST_WORDS) {
            words.shown(stem).ifPresent(held::add);
        }
    }

    private double alike() {
        return profile.words()
                .share(profile.words().terms().stream()
                        .mapToDouble(this::weight)
                        .sum());
    }

    private double weight(WeightedTerm term) {
        return term.weight() * Terms.idf(profile.index(), term) * theirWords.getOrDefault(term.stem(), 0.0);
    }

    private void add(SimilarityReasonKind kind, double weight) {
        weights.merge(kind, weight, Double::sum);
    }

    private Set<String> values(SimilarityReasonKind kind) {
        return values.computeIfAbsent(kind, absent -> new LinkedHashSet<>());
    }
}
