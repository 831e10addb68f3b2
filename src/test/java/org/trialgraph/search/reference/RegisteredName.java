package org.trialgraph.search.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.trialgraph.search.reference.SoughtWords.Unit;
import org.trialgraph.trial.text.Words;

/// Names as a second reading writes them: stems with a blank between words and a hyphen between the parts of one.
final class RegisteredName {

    private static final Set<String> ALONE = new HashSet<>();
    private static final Set<String> ANYWHERE = new HashSet<>();

    static {
        var table = Objects.requireNonNull(RegisteredName.class.getResourceAsStream("/registry/no-names.tsv"));
        try (var lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            lines.lines().forEach(line -> {
                int tab = line.indexOf('\t');
                (line.endsWith("anywhere") ? ANYWHERE : ALONE).addAll(Words.stems(line.substring(0, tab)));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RegisteredName() {}

    /// The words of a text.
    static String written(List<Unit> units) {
        return units.stream().map(unit -> String.join("-", unit.parts())).collect(Collectors.joining(" "));
    }

    static String key(String name) {
        return name.replaceAll("[ -]", "");
    }

    /// The words of a name, to look for it.
    static SoughtWords sought(String name) {
        List<Unit> units = new ArrayList<>();
        for (String word : name.split(" ", -1)) {
            var parts = Arrays.asList(word.split("-", -1));
            if (parts.size() > 1 && word.matches(".*\\p{Nd}.*")) {
                units.add(new Unit(parts, String.join("", parts)));
            } else {
                parts.forEach(part -> units.add(new Unit(List.of(part), null)));
            }
        }
        return new SoughtWords(units);
    }

    static Set<String> parts(String name) {
        return new HashSet<>(Arrays.asList(name.split("[ -]", -1)));
    }

    /// The name in a text; empty if it is none.
    static Optional<String> of(String text) {
        var bare = text.strip();
        if (text.length() > 400) {
            return Optional.empty();
        }
        int remark = bare.endsWith(")") ? bare.lastIndexOf('(') : 0;
        var name = written(
                SoughtWords.of(remark > 0 ? bare.substring(0, remark) : bare).units());
        boolean says = isShort(name) && !ALONE.contains(name) && Collections.disjoint(parts(name), ANYWHERE);
        return says ? Optional.of(name) : Optional.empty();
    }

    private static boolean isShort(String name) {
        return name.length() <= 100
                && name.split(" ", -1).length <= 6
                && key(name).length() >= 3
                && key(name).chars().anyMatch(Character::isLetter);
    }

    /// `mesh:D9369` for `D009369` and `D000009369`.
    static String concept(String id) {
        return "mesh:" + id.charAt(0) + Long.parseLong(id.substring(1));
    }

    /// A MeSH term, also with what stands behind commas before the rest.
    static Set<String> headings(String term) {
        Set<String> headings = new LinkedHashSet<>();
        headings.add(written(SoughtWords.of(term).units()));
        var pieces = new ArrayList<>(Arrays.asList(term.split(", ", -1)));
        if (pieces.size() <= 3 && !term.contains(" and ")) {
            Collections.reverse(pieces);
            headings.add(written(SoughtWords.of(String.join(" ", pieces)).units()));
        }
        headings.removeIf(heading -> !isShort(heading));
        return headings;
    }

    /// The acronyms in a text, each with the words before it.
    static List<List<String>> acronyms(String text) {
        List<List<String>> found = new ArrayList<>();
        var pattern = Pattern.compile("\\(([A-Z][A-Z0-9]{2,9})\\)");
        int from = 0;
        for (var hit : pattern.matcher(text).results().toList()) {
            var letters = hit.group(1);
            var words = words(text.substring(from, hit.start()), letters);
            from = hit.end();
            of(letters)
                    .filter(name -> !words.isEmpty() && isShort(words))
                    .ifPresent(name -> found.add(List.of(name, words)));
        }
        return found;
    }

    /// The last words of a text whose initials these letters are; none if they are not. The first of them is a word
    /// that
    /// is never passed over, if there is one before the nearest.
    private static String words(String text, String letters) {
        var passedOver = Set.of("a", "an", "and", "by", "for", "in", "of", "or", "the", "to", "with");
        var words = Pattern.compile("[\\p{L}\\p{N}]+").matcher(text).results().toList();
        List<Integer> firsts = new ArrayList<>();
        int missing = letters.length();
        for (int at = words.size() - 1; at >= 0; at--) {
            var word = words.get(at).group();
            boolean fits = word.substring(0, 1).equalsIgnoreCase(letters.substring(missing - 1, missing));
            if (!fits && !passedOver.contains(word.toLowerCase(Locale.ROOT))) {
                break;
            }
            if (fits && missing > 1) {
                missing--;
            } else if (fits) {
                firsts.add(at);
            }
        }
        return firsts.stream()
                .filter(at -> !passedOver.contains(words.get(at).group().toLowerCase(Locale.ROOT)))
                .findFirst()
                .or(() -> firsts.stream().findFirst())
                .map(at -> written(
                        SoughtWords.of(text.substring(words.get(at).start())).units()))
                .orElse("");
    }
}
