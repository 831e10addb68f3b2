package org.trialgraph.search.facet;

import static org.trialgraph.search.facet.Chances.folded;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A filter of texts of chance.
///
/// @param json  the filter
/// @param one   what holds for a text; null for nothing
/// @param empty whether there is no text (true), or is one (false); null for either
record RandomText(
        Map<String, Object> json,
        @Nullable Predicate<String> one,
        @Nullable Boolean empty) {

    /// A filter that some text of these passes, if there are any.
    static RandomText of(Collection<String> texts, Chances chances) {
        Map<String, Object> json = new LinkedHashMap<>();
        if (texts.isEmpty() || chances.oneIn(10)) {
            boolean empty = texts.isEmpty() || chances.oneIn(2);
            json.put("isNull", empty);
            return new RandomText(json, null, empty);
        }
        var text = chances.pick(texts);
        Predicate<String> one = any -> true;
        int kinds = 1 + chances.below(7);
        if ((kinds & 1) != 0) {
            var part = chances.inAnyCase(chances.part(text));
            json.put("contains", part);
            one = one.and(other -> folded(other).contains(folded(part)));
        }
        if ((kinds & 2) != 0) {
            var whole = chances.inAnyCase(text);
            json.put("eq", whole);
            one = one.and(other -> folded(other).equals(folded(whole)));
        }
        if ((kinds & 4) != 0) {
            var wanted = List.of("%", chances.inAnyCase(text), chances.inAnyCase(chances.pick(texts)));
            json.put("in", wanted);
            one = one.and(other -> wanted.stream().anyMatch(each -> folded(each).equals(folded(other))));
        }
        return new RandomText(json, one, null);
    }

    /// Whether some of these texts passes.
    boolean holdsForSome(Collection<String> texts) {
        return (empty == null || empty == texts.isEmpty())
                && (one == null || texts.stream().anyMatch(one));
    }

    boolean holdsFor(@Nullable String text) {
        return (empty == null || empty == Objects.isNull(text)) && (one == null || (text != null && one.test(text)));
    }
}
