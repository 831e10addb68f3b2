package org.trialgraph.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.BadUserInput;
import org.trialgraph.search.area.Areas;
import org.trialgraph.search.area.Searchable;
import org.trialgraph.search.expression.Expression;
import org.trialgraph.search.expression.ExpressionError;
import org.trialgraph.search.expression.ExpressionParser;
import org.trialgraph.search.filter.Bindings;
import org.trialgraph.search.filter.Predicate;

/// The texts of a query, read.
///
/// @param parts each with the area that it is looked for in
public record CompiledQuery(List<Part> parts) {

    private static final Areas AREAS = Areas.registered();

    /// An expression and its area.
    public record Part(Expression expression, Searchable area) {}

    /// Reads a query.
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
        return new CompiledQuery(List.copyOf(parts));
    }

    /// Whether anything is searched for.
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /// What holds for the trials that match.
    public Predicate predicate(Bindings bindings) {
        var compiler = new ExpressionCompiler(bindings);
        return Predicate.all(parts.stream()
                .map(part -> compiler.compile(part.expression(), part.area()))
                .toList());
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
