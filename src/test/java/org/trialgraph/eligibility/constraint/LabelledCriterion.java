package org.trialgraph.eligibility.constraint;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.trialgraph.eligibility.CriterionKind;

/// One criterion of a real study with the constraints that a reader found in it; `constraints/labels.tsv` tells the
/// rules.
record LabelledCriterion(Half half, String study, int position, CriterionKind kind, String hash, List<Label> labels) {

    enum Half {
        DEVELOPMENT,
        HELD_OUT
    }

    enum Sense {
        STATED,
        DENIED,
        CONDITIONAL
    }

    record Label(ConstraintKind kind, String subject, Limit limit, Sense sense, Span span) {

        boolean isExpected() {
            return sense != Sense.CONDITIONAL;
        }

        /// Whether `constraint` says the same, at a place that is the same for at least half of the longer span.
        boolean matches(Constraint constraint) {
            int common = Math.min(span.end(), constraint.span().end())
                    - Math.max(span.start(), constraint.span().start());
            return isExpected()
                    && constraint.kind() == kind
                    && constraint.subject().equals(subject)
                    && limit.equals(constraint.limit())
                    && constraint.negated() == (sense == Sense.DENIED)
                    && 2 * common >= Math.max(length(span), length(constraint.span()));
        }

        private static int length(Span span) {
            return span.end() - span.start();
        }
    }

    static List<LabelledCriterion> all() throws IOException {
        List<LabelledCriterion> criteria = new ArrayList<>();
        try (InputStream file =
                Objects.requireNonNull(LabelledCriterion.class.getResourceAsStream("/constraints/labels.tsv"))) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(columns -> add(columns, criteria));
        }
        return criteria;
    }

    private static void add(String[] columns, List<LabelledCriterion> criteria) {
        if ("label".equals(columns[0])) {
            criteria.getLast().labels().add(label(columns));
            return;
        }
        criteria.add(new LabelledCriterion(
                Half.valueOf(columns[1].toUpperCase(Locale.ROOT).replace('-', '_')),
                columns[2],
                Integer.parseInt(columns[3]),
                CriterionKind.valueOf(columns[4]),
                columns[5],
                new ArrayList<>()));
    }

    private static Label label(String[] columns) {
        String upper = orNull(columns[5]);
        var limit = new Limit(
                Comparator.valueOf(columns[3]),
                Double.parseDouble(columns[4]),
                upper == null ? null : Double.valueOf(upper),
                orNull(columns[6]));
        return new Label(
                ConstraintKind.valueOf(columns[1]),
                columns[2],
                limit,
                Sense.valueOf(columns[7].toUpperCase(Locale.ROOT)),
                new Span(Integer.parseInt(columns[8]), Integer.parseInt(columns[9])));
    }

    private static @Nullable String orNull(String column) {
        return "-".equals(column) ? null : column;
    }
}
