package org.trialgraph.search.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trialgraph.search.reference.ClaimedNames.CountedTie;

/// What else a name is believed to be called.
///
/// @param concepts MeSH concepts, at most three of them
/// @param names    at most ten
record OtherNames(Set<String> concepts, List<OtherName> names) {

    private static final Set<String> CANCERS = Set.of("cancer", "carcinoma", "neoplasm", "tumor", "tumour");

    /// @param anywhere whether it says the same within a longer text
    record OtherName(String name, boolean anywhere) {}

    private record Candidate(OtherName other, int studies) {}

    static OtherNames of(String name, ClaimedNames claimed) {
        var key = RegisteredName.key(name);
        Set<String> concepts = new LinkedHashSet<>(concepts(name, claimed));
        List<Candidate> found = new ArrayList<>();
        for (String concept : concepts) {
            ties(concept, "HEADING", false, claimed)
                    .forEach(tie -> found.add(
                            new Candidate(new OtherName(tie.other(), tie.other().matches(".*[ -].*")), tie.studies())));
            ties(concept, "ENTRY", false, claimed)
                    .filter(tie -> saysNothingNarrower(tie.other(), concept, tie.studies(), claimed))
                    .forEach(tie -> found.add(new Candidate(new OtherName(tie.other(), false), tie.studies())));
        }
        for (CountedTie tie : claimed.of(key)) {
            if (isBelieved(name, tie, claimed)) {
                found.add(new Candidate(new OtherName(tie.other(), true), tie.studies()));
                headings(tie.other(), claimed).forEach(concepts::add);
            }
        }
        found.sort(Comparator.comparingInt((Candidate each) -> -each.studies())
                .thenComparing(each -> each.other().name())
                .thenComparingInt(each -> each.other().anywhere() ? 0 : 1));
        Set<String> seen = new HashSet<>(Set.of(key));
        return new OtherNames(
                concepts.stream().limit(3).collect(Collectors.toSet()),
                found.stream()
                        .map(Candidate::other)
                        .filter(other -> seen.add(RegisteredName.key(other.name())))
                        .limit(10)
                        .toList());
    }

    private static List<String> concepts(String name, ClaimedNames claimed) {
        var headings = headings(name, claimed).toList();
        if (!headings.isEmpty()) {
            return headings;
        }
        var key = RegisteredName.key(name);
        var entries = ties(key, "ENTRY", true, claimed).toList();
        if (entries.isEmpty() || (key.length() <= 5 && entries.size() > 1)) {
            return List.of();
        }
        var first = entries.getFirst();
        boolean alone = entries.size() == 1 || entries.get(1).studies() * 5 < first.studies();
        return alone && saysNothingNarrower(name, first.other(), first.studies(), claimed)
                ? List.of(first.other())
                : List.of();
    }

    private static Stream<String> headings(String name, ClaimedNames claimed) {
        return ties(RegisteredName.key(name), "HEADING", true, claimed).map(CountedTie::other);
    }

    private static boolean saysNothingNarrower(String name, String concept, int studies, ClaimedNames claimed) {
        var entries = ties(concept, "ENTRY", false, claimed).toList();
        if (studies < 2 || entries.isEmpty() || studies * 5 < entries.getFirst().studies()) {
            return false;
        }
        return Stream.concat(entries.stream(), ties(concept, "HEADING", false, claimed))
                .map(CountedTie::other)
                .noneMatch(other ->
                        words(name).containsAll(words(other)) && !words(name).equals(words(other)));
    }

    private static boolean isBelieved(String name, CountedTie tie, ClaimedNames claimed) {
        return switch (tie.tie().kind()) {
            case "OTHER_NAME" ->
                tie.tie().first()
                        ? isOther(tie.other(), name, tie.studies(), claimed)
                        : isOther(name, tie.other(), tie.studies(), claimed);
            case "ACRONYM" ->
                tie.tie().first()
                        ? meanings(name, claimed).contains(RegisteredName.key(tie.other()))
                        : meanings(tie.other(), claimed).contains(RegisteredName.key(name));
            default -> false;
        };
    }

    /// Whether something called by the name is the only one that is also called by the other.
    private static boolean isOther(String other, String name, int studies, ClaimedNames claimed) {
        if (studies < 2 && !(other + name).matches(".*\\p{Nd}.*")) {
            return false;
        }
        var ties = claimed.of(RegisteredName.key(other));
        if (ties.isEmpty() || studies * 5 < ties.getFirst().studies() || isPart(other, name)) {
            return false;
        }
        var own = headings(name, claimed).collect(Collectors.toSet());
        var others = headings(other, claimed).collect(Collectors.toSet());
        if (!own.isEmpty() && !others.isEmpty() && own.stream().noneMatch(others::contains)) {
            return false;
        }
        return ties(RegisteredName.key(other), "OTHER_NAME", false, claimed)
                .allMatch(tie -> tie.studies() * 5 < studies || isPart(tie.other(), name));
    }

    private static Set<String> meanings(String acronym, ClaimedNames claimed) {
        var ties = ties(RegisteredName.key(acronym), "ACRONYM", true, claimed).toList();
        if (ties.isEmpty()) {
            return Set.of();
        }
        var alike = ties.stream()
                .filter(tie -> isForm(ties.getFirst().other(), tie.other()))
                .toList();
        int same = alike.stream().mapToInt(CountedTie::studies).sum();
        int all = ties.stream().mapToInt(CountedTie::studies).sum();
        return same >= 2 && (all - same) * 10 <= same
                ? alike.stream().map(tie -> RegisteredName.key(tie.other())).collect(Collectors.toSet())
                : Set.of();
    }

    private static boolean isPart(String one, String other) {
        return words(one).containsAll(words(other)) || words(other).containsAll(words(one));
    }

    private static boolean isForm(String one, String other) {
        var first = one.split("[ -]", -1);
        var second = other.split("[ -]", -1);
        if (isPart(one, other)) {
            return true;
        }
        boolean same = first.length == second.length;
        for (int at = 0; same && at < first.length; at++) {
            same = folded(first[at]).equals(folded(second[at]))
                    || (first[at].length() > 3 && second[at].startsWith(first[at].substring(0, 4)));
        }
        return same;
    }

    private static Set<String> words(String name) {
        return RegisteredName.parts(name).stream().map(OtherNames::folded).collect(Collectors.toSet());
    }

    private static String folded(String word) {
        return CANCERS.contains(word) ? "cancer" : word;
    }

    private static Stream<CountedTie> ties(String key, String kind, boolean first, ClaimedNames claimed) {
        return claimed.of(key).stream()
                .filter(tie -> tie.tie().kind().equals(kind) && tie.tie().first() == first);
    }
}
