package org.trialgraph.search.synonym;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.trialgraph.trial.text.Phrase;
import org.trialgraph.trial.text.SynonymClaim;

/// Which of the claims about phrases are believed. In doubt, none: a trial that is not found by another name is
/// missed less than one that is found and is about something else.
final class Judgement {

    /// A claim counts beside another one if it is this often as frequent, at least.
    private static final int SHARE = 5;

    /// An acronym means one thing if others are this often rarer, at least.
    private static final int ONE_MEANING = 10;

    /// What a single trial says may be chance, but for codes: nobody gives those to anything else.
    private static final int FEWEST = 2;

    /// In letters; shorter names are as good as acronyms.
    private static final int SHORT = 5;

    private static final int MOST_CONCEPTS = 3;
    private static final int MOST_NAMES = 10;

    private static final int SHORT_MESH_NUMBER = 6;
    private static final int LONG_MESH_NUMBER = 9;
    private static final int MESH_LETTER = "mesh:".length();

    private final Map<String, List<Link>> links = new HashMap<>();

    /// @param links of a phrase in the order of their support
    Judgement(List<Link> links) {
        links.forEach(link -> this.links
                .computeIfAbsent(link.key(), absent -> new ArrayList<>())
                .add(link));
    }

    /// A name with its support.
    private record Supported(Name name, int trials) {}

    /// What else stands for a phrase.
    Expansion expand(Phrase phrase) {
        Set<String> concepts = new LinkedHashSet<>(concepts(phrase));
        List<Supported> names = new ArrayList<>();
        concepts.forEach(concept -> addNames(concept, names));
        for (Link link : links(phrase.key())) {
            if (isMeant(phrase, link)) {
                names.add(new Supported(new Name(link.other(), true), link.trials()));
                concepts.addAll(headings(link.other()));
            }
        }
        return new Expansion(
                concepts.stream()
                        .limit(MOST_CONCEPTS)
                        .flatMap(Judgement::meshIds)
                        .toList(),
                best(phrase, names));
    }

    private boolean isMeant(Phrase phrase, Link link) {
        return switch (link.kind()) {
            case HEADING, ENTRY -> false;
            case OTHER_NAME ->
                link.forward()
                        ? isOtherName(link.other(), phrase, link.trials())
                        : isOtherName(phrase, link.other(), link.trials());
            case ACRONYM ->
                link.forward()
                        ? isAmong(meanings(phrase.key()), link.other())
                        : isAmong(meanings(link.other().key()), phrase);
        };
    }

    private static boolean isAmong(List<Phrase> forms, Phrase phrase) {
        return forms.stream().anyMatch(form -> form.key().equals(phrase.key()));
    }

    /// The concepts of which it is the term, or else the one for which it is but another name.
    private List<String> concepts(Phrase phrase) {
        var headings = headings(phrase);
        if (!headings.isEmpty()) {
            return headings;
        }
        var entries = linked(phrase.key(), SynonymClaim.ENTRY, true);
        if (entries.isEmpty()) {
            return List.of();
        }
        var best = entries.getFirst();
        boolean isShort = phrase.key().length() <= SHORT;
        boolean doubtful =
                entries.stream().skip(1).anyMatch(other -> isShort || other.trials() * SHARE >= best.trials());
        return !doubtful && isEntry(phrase, best.other().key(), best.trials())
                ? List.of(best.other().text())
                : List.of();
    }

    private List<String> headings(Phrase phrase) {
        return linked(phrase.key(), SynonymClaim.HEADING, true).stream()
                .map(link -> link.other().text())
                .toList();
    }

    /// Whether a name means a concept, and nothing narrower.
    private boolean isEntry(Phrase name, String concept, int trials) {
        var entries = linked(concept, SynonymClaim.ENTRY, false);
        return trials >= FEWEST
                && !entries.isEmpty()
                && trials * SHARE >= entries.getFirst().trials()
                && entries.stream().noneMatch(entry -> Wording.isNarrower(name, entry.other()))
                && linked(concept, SynonymClaim.HEADING, false).stream()
                        .noneMatch(heading -> Wording.isNarrower(name, heading.other()));
    }

    private void addNames(String concept, List<Supported> names) {
        for (Link heading : linked(concept, SynonymClaim.HEADING, false)) {
            boolean several = heading.other().parts().size() > 1;
            names.add(new Supported(new Name(heading.other(), several), heading.trials()));
        }
        for (Link entry : linked(concept, SynonymClaim.ENTRY, false)) {
            if (isEntry(entry.other(), concept, entry.trials())) {
                names.add(new Supported(new Name(entry.other(), false), entry.trials()));
            }
        }
    }

    /// Whether something with this name has the other one too, and nothing else does.
    private boolean isOtherName(Phrase other, Phrase name, int trials) {
        var claims = links(other.key());
        var conceptsOfOther = headings(other);
        var conceptsOfName = headings(name);
        boolean oneConcept = conceptsOfOther.isEmpty()
                || conceptsOfName.isEmpty()
                || conceptsOfOther.stream().anyMatch(conceptsOfName::contains);
        return oneConcept
                && (trials >= FEWEST || isCode(other) || isCode(name))
                && !claims.isEmpty()
                && trials * SHARE >= claims.getFirst().trials()
                && !Wording.areAkin(other, name)
                && linked(other.key(), SynonymClaim.OTHER_NAME, false).stream()
                        .filter(claim -> claim.trials() * SHARE >= trials)
                        .allMatch(claim -> Wording.areAkin(claim.other(), name));
    }

    private static boolean isCode(Phrase phrase) {
        return phrase.text().chars().anyMatch(Character::isDigit);
    }

    /// The words of an acronym, in their forms; none if it means several things.
    private List<Phrase> meanings(String acronym) {
        var claims = linked(acronym, SynonymClaim.ACRONYM, true);
        if (claims.isEmpty()) {
            return List.of();
        }
        var best = claims.getFirst().other();
        int same = 0;
        int rest = 0;
        List<Phrase> forms = new ArrayList<>();
        for (Link claim : claims) {
            if (Wording.areForms(best, claim.other())) {
                forms.add(claim.other());
                same += claim.trials();
            } else {
                rest += claim.trials();
            }
        }
        return same >= FEWEST && rest * ONE_MEANING <= same ? forms : List.of();
    }

    private static List<Name> best(Phrase phrase, List<Supported> names) {
        names.sort(Comparator.comparingInt((Supported name) -> -name.trials())
                .thenComparing(name -> name.name().phrase().text())
                .thenComparing(name -> !name.name().anywhere()));
        Set<String> known = new LinkedHashSet<>(Set.of(phrase.key()));
        return names.stream()
                .map(Supported::name)
                .filter(name -> known.add(name.phrase().key()))
                .limit(MOST_NAMES)
                .toList();
    }

    /// Old records have more zeros in them.
    private static Stream<String> meshIds(String concept) {
        var letter = concept.substring(MESH_LETTER, MESH_LETTER + 1).toLowerCase(Locale.ROOT);
        var number = concept.substring(MESH_LETTER + 1);
        return Stream.of(SHORT_MESH_NUMBER, LONG_MESH_NUMBER)
                .map(length -> letter + "0".repeat(Math.max(0, length - number.length())) + number)
                .distinct();
    }

    private List<Link> linked(String key, SynonymClaim kind, boolean forward) {
        return links(key).stream().filter(link -> link.is(kind, forward)).toList();
    }

    private List<Link> links(String key) {
        return links.getOrDefault(key, List.of());
    }
}
