package org.trialgraph.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.trialgraph.search.area.SearchDocument;
import org.trialgraph.search.filter.Bindings;
import org.trialgraph.search.filter.Predicate;

class ConditionTest {

    private static final Condition A = words("('a')");
    private static final Condition B = words("('b')");
    private static final Condition C = words("('c')");
    private static final Condition ROWS = new Condition.Rows(Predicate.of("d.sex is null"));

    @Test
    void wordsThatAllHaveToBeThereAreOneQuery() {
        assertThat(Condition.all(List.of(A, Condition.all(List.of(B, C)))))
                .isEqualTo(words("(('a') & (('b') & ('c')))"));
        assertThat(Condition.any(List.of(A, B))).isEqualTo(words("(('a') | ('b'))"));
    }

    @Test
    void wordsThatMustNotBeThereStandBesideOneThatMust() {
        assertThat(Condition.all(List.of(A, B.negated()))).isEqualTo(words("(('a') & !('b'))"));
        assertThat(Condition.all(List.of(A.negated(), B.negated())))
                .isEqualTo(words("(('a') | ('b'))").negated());
        assertThat(Condition.any(List.of(A, B.negated())))
                .isEqualTo(words("(!('a') & ('b'))").negated());
        assertThat(Condition.any(List.of(A.negated(), B.negated())))
                .isEqualTo(words("(('a') & ('b'))").negated());
        assertThat(A.negated().negated()).isEqualTo(A);
    }

    @Test
    void wordsOnBothSidesOfSomethingElseAreOneQueryBehindIt() {
        var both = Condition.all(List.of(A, Condition.all(List.of(ROWS, B.negated()))));

        assertThat(both.sql(new Bindings()))
                .isEqualTo(new Predicate(
                        "(d.sex is null and d.words @@ word_query(:v0))", Map.of("v0", "(('a') & !('b'))")));
    }

    @Test
    void wordsOfSitesStayApartFromThoseOfTrials() {
        var site = new Condition.Words(SearchDocument.LOCATION, "('a')", false, false);

        assertThat(Condition.all(List.of(A, site, B)).sql(new Bindings()))
                .isEqualTo(new Predicate(
                        "(d.words @@ word_query(:v0) and location.words @@ cast(:v1 as tsquery))",
                        Map.of("v0", "(('a') & ('b'))", "v1", "('a')")));
    }

    @Test
    void briefWordsTellWhereTheyTellAll() {
        var brief = new Condition.Words(SearchDocument.STUDY, "('d')", false, true);

        assertThat(Condition.all(List.of(brief, brief.negated())).sql(new Bindings()))
                .isEqualTo(new Predicate("d.brief_words @@ word_query(:v0)", Map.of("v0", "(('d') & !('d'))")));
        assertThat(Condition.any(List.of(brief, A)).sql(new Bindings()))
                .isEqualTo(new Predicate("d.words @@ word_query(:v0)", Map.of("v0", "(('d') | ('a'))")));
    }

    @Test
    void queriesThatWouldBeTooLongStayApart() {
        var half = words("('" + "a".repeat(Condition.LONGEST / 2) + "')");

        assertThat(Condition.all(List.of(half, half))).isEqualTo(new Condition.All(List.of(half, half)));
        assertThat(Condition.any(List.of(half, half))).isEqualTo(new Condition.Any(List.of(half, half)));
    }

    @Test
    void whatAlwaysHoldsIsNothingToAskFor() {
        assertThat(Condition.all(List.of(Condition.Rows.TRUE, A))).isEqualTo(A);
        assertThat(Condition.any(List.of(A, Condition.Rows.TRUE))).isEqualTo(Condition.Rows.TRUE);
        assertThat(Condition.all(List.of())).isEqualTo(Condition.Rows.TRUE);
        assertThat(Condition.any(List.of())).isEqualTo(Condition.Rows.FALSE);
        assertThat(Condition.Words.of(SearchDocument.STUDY, Optional.empty(), false))
                .isEqualTo(Condition.Rows.FALSE);
    }

    @Test
    void negationOfMoreHoldsWhereItIsUnknown() {
        assertThat(Condition.any(List.of(ROWS, A)).negated().sql(new Bindings()).sql())
                .isEqualTo("((d.sex is null or d.words @@ word_query(:v0))) is not true");
    }

    private static Condition words(String query) {
        return new Condition.Words(SearchDocument.STUDY, query, false, false);
    }
}
