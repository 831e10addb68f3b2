package org.trialgraph.search.reference;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.trialgraph.search.area.Areas;
import org.trialgraph.search.area.Searchable;
import org.trialgraph.search.expression.Expression;
import org.trialgraph.search.expression.Printer;
import org.trialgraph.search.query.TrialQuery;

/// An expression, and the part of the query that it is asked by.
public record Question(Part part, Expression expression) {

    /// The parts of a query, with what each is looked for in.
    public enum Part {
        TERM("BasicSearch"),
        CONDITION("ConditionSearch"),
        INTERVENTION("InterventionSearch"),
        TITLE("TitleSearch"),
        OUTCOME("OutcomeSearch"),
        SPONSOR("SponsorSearch"),
        LEAD_SPONSOR("LeadSponsorName"),
        LOCATION("LocationSearch"),
        ID("IdSearch"),
        PATIENT("PatientSearch");

        private final String area;

        Part(String area) {
            this.area = area;
        }

        Searchable area() {
            return Areas.registered().find(area).orElseThrow();
        }
    }

    public Searchable area() {
        return part.area();
    }

    /// The expression as a client writes it.
    public String text() {
        return Printer.print(expression);
    }

    public TrialQuery query() {
        Function<Part, @Nullable String> text = each -> each == part ? text() : null;
        return new TrialQuery(
                text.apply(Part.TERM),
                text.apply(Part.CONDITION),
                text.apply(Part.INTERVENTION),
                text.apply(Part.TITLE),
                text.apply(Part.OUTCOME),
                text.apply(Part.SPONSOR),
                text.apply(Part.LEAD_SPONSOR),
                text.apply(Part.LOCATION),
                text.apply(Part.ID),
                text.apply(Part.PATIENT));
    }

    @Override
    public String toString() {
        return part + ": " + text();
    }
}
