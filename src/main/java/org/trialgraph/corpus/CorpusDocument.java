package org.trialgraph.corpus;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What of a record is compared, in its own words.
///
/// @param nct    number of the trial
/// @param texts  by field, each in registered order; fields without text are left out
/// @param labels by kind, registered values in registered order; kinds without any are left out
public record CorpusDocument(int nct, Map<Field, List<String>> texts, Map<Label, List<String>> labels) {

    /// The texts of a field; none if it has none.
    public List<String> texts(Field field) {
        return texts.getOrDefault(field, List.of());
    }

    /// The registered values of a kind; none if it has none.
    public List<String> labels(Label label) {
        return labels.getOrDefault(label, List.of());
    }

    /// The keys of a kind's values, each once, those that mean nothing left out.
    public Set<String> keys(Label label) {
        Set<String> keys = new LinkedHashSet<>();
        for (String value : labels(label)) {
            var key = label.key(value);
            if (!key.isEmpty()) {
                keys.add(key);
            }
        }
        return keys;
    }
}
