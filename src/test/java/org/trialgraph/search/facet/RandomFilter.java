package org.trialgraph.search.facet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// A filter of chance, and the same conditions in Java.
///
/// @param json  the filter
/// @param parts what each of its members says of a trial; that of `location` stands in `sites`
/// @param sites what each member of `location` says of a site
record RandomFilter(
        Map<String, Object> json,
        Map<String, Predicate<RegisteredTrial>> parts,
        Map<String, Predicate<RegisteredSite>> sites) {

    RandomFilter() {
        this(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    void add(String member, Object value, Predicate<RegisteredTrial> part) {
        json.put(member, value);
        parts.put(member, part);
    }

    boolean holds(RegisteredTrial trial) {
        return holds(trial, Set.of());
    }

    /// @param except members that are left out, `country` being the one of `location`
    boolean holds(RegisteredTrial trial, Set<String> except) {
        for (var part : parts.entrySet()) {
            if (!except.contains(part.getKey()) && !part.getValue().test(trial)) {
                return false;
            }
        }
        var wanted = sites.entrySet().stream()
                .filter(part -> !except.contains(part.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Predicate::and);
        return wanted.isEmpty() || trial.sites.stream().anyMatch(wanted.get());
    }

    /// Members of a filter that a facet leaves out.
    static Set<String> ownOf(FacetField field) {
        return switch (field) {
            case STATUS -> Set.of("status");
            case PHASE -> Set.of("phase");
            case STUDY_TYPE -> Set.of("studyType");
            case SEX -> Set.of("sex");
            case STANDARD_AGE -> Set.of("standardAge");
            case CONDITION -> Set.of("condition");
            case INTERVENTION -> Set.of("intervention");
            case INTERVENTION_TYPE -> Set.of("interventionType");
            case SPONSOR -> Set.of("sponsor");
            case SPONSOR_CLASS -> Set.of("sponsorClass");
            case COUNTRY -> Set.of("country");
            case START_YEAR -> Set.of("start");
            case RESULTS -> Set.of("hasResults", "resultsStatus");
        };
    }
}
