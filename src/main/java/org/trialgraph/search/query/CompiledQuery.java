package org.trialgraph.search.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.BadUserInput;
import org.trialgraph.search.area.Areas;
import org.trialgraph.search.area.Searchable;
import org.trialgraph.search.expression.Expression;
import org.trialgraph.search.expression.ExpressionError;
import org.trialgraph.search.expression.ExpressionParser;
import org.trialgraph.search.filter.Bindings;
import org.trialgraph.search.filter.Predicate;
import org.trialgraph.search.synonym.Expansion;
import org.trialgraph.search.synonym.Synonyms;
import org.trialgraph.trial.text.Phrase;

/// The texts of a query, read.
///
/// @param parts    each with the area that it is looked for in
/// @param synonyms what stands for the names in it
public record CompiledQuery(List<Part> parts, Synonyms synonyms) {

    /// So many names are looked up, at most.
    private static final int MOST_NAMES = 200;

    private static final Areas AREAS = Areas.registered();

    /// An expression and its area.
    public record Part(Expression expression, Searchable area) {}

    /// Words that name something, and what stands for it.
    ///
    /// @param area  that they are looked for in
    /// @param words the stems of the name
    public record Named(Searchable area, List<String> words, Expansion expansion) {}

    /// Reads a query. It has no synonyms yet.
    ///
    /// @param query null for none
    /// @throws BadUserInput that names the text, the place in it and what was expected there
    public static CompiledQuery of(@Nullable TrialQuery query) {
        List<Part> parts = new ArrayList<>();
        if (query != null) {
            add(parts, "term", query.term(), AREAS.requireArea("BasicSearch"));
            add(parts, "condition", query.condition(), AREAS.requireArea("ConditionSearch"));
            add(parts, "intervention", query.intervention(), AREAS.requireArea("InterventionSearch"));
            add(parts, "title", query.title(), AREAS.requireArea("TitleSearch"));
            add(parts, "outcome", query.outcome(), AREAS.requireArea("OutcomeSearch"));
            add(parts, "sponsor", query.sponsor(), AREAS.requireArea("SponsorSearch"));
            add(parts, "leadSponsor", query.leadSponsor(), AREAS.requireField("LeadSponsorName"));
            add(parts, "location", query.location(), AREAS.requireArea("LocationSearch"));
            add(parts, "id", query.id(), AREAS.requireArea("IdSearch"));
            add(parts, "patient", query.patient(), AREAS.requireArea("PatientSearch"));
        }
        return new CompiledQuery(List.copyOf(parts), Synonyms.NONE);
    }

    /// The same with what stands for its names.
    public CompiledQuery with(Synonyms found) {
        return new CompiledQuery(parts, found);
    }

    /// Whether anything is searched for.
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /// What may be names in it, for which something else may stand.
    public Set<Phrase> names() {
        return asked().flatMap(words -> words.names().stream())
                .distinct()
                .limit(MOST_NAMES)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// The names that something stands for, but for those behind `NOT`.
    public List<Named> named() {
        return asked().filter(words -> !words.negated()).flatMap(this::named).toList();
    }

    private Stream<Named> named(AskedWords asked) {
        var pieces = asked.together()
                ? List.of(asked.words())
                : asked.words().pieces(name -> synonyms.of(name).isPresent());
        return pieces.stream()
                .flatMap(piece -> synonyms.of(piece.name()).stream()
                        .map(expansion -> new Named(asked.area(), piece.stems(), expansion)));
    }

    private Stream<AskedWords> asked() {
        return parts.stream().flatMap(part -> AskedWords.of(part.expression(), part.area()).stream());
    }

    /// The fields that the ranking is tilted by, the outermost first.
    public List<Tilt> tilts() {
        return parts.stream()
                .flatMap(part -> Tilt.of(part.expression()).stream())
                .distinct()
                .toList();
    }

    /// What holds for the trials that match.
    public Predicate predicate(Bindings bindings) {
        var compiler = new ExpressionCompiler(bindings, synonyms);
        return Condition.all(parts.stream()
                        .map(part -> compiler.compile(part.expression(), part.area()))
                        .toList())
                .sql(bindings);
    }

    private static void add(List<Part> parts, String name, @Nullable String text, Searchable area) {
        if (text == null || text.isBlank()) {
            return;
        }
        try {
            parts.add(new Part(ExpressionParser.parseTyped(text), area));
        } catch (ExpressionError e) {
            throw new BadText(name, e);
        }
    }

    /// The error of one of the texts.
    private static final class BadText extends BadUserInput {

        private static final long serialVersionUID = 1L;

        private final ExpressionError error;

        BadText(String name, ExpressionError error) {
            super("'query." + name + "': " + error.getMessage());
            this.error = error;
        }

        @Override
        public Map<String, Object> details() {
            return error.details();
        }
    }
}
