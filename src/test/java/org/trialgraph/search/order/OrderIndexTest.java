package org.trialgraph.search.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.hibernate.SessionFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trialgraph.search.filter.Bindings;

/// A page is read from an index, and nothing is sorted for it that is not on it. Whatever the planner thinks of few
/// rows: an index that has another order could not keep it from sorting.
@QuarkusTest
class OrderIndexTest {

    private static final String PLAN = "explain select d.nct from search_document d where %s order by %s limit 20";

    @Inject
    SessionFactory sessions;

    @ParameterizedTest
    @CsvSource({
        "LAST_UPDATE_POSTED, DESC",
        "LAST_UPDATE_POSTED, ASC",
        "FIRST_POSTED, DESC",
        "FIRST_POSTED, ASC",
        "START, DESC",
        "START, ASC",
        "COMPLETION, DESC",
        "COMPLETION, ASC",
        "ENROLLMENT, DESC",
        "ENROLLMENT, ASC",
        "NCT_ID, DESC",
        "NCT_ID, ASC"
    })
    void everyOrderHasAnIndexThatIsReadFromBothEnds(TrialOrderField field, OrderDirection direction) {
        var order = SortOrder.of(List.of(new TrialOrder(field, direction)), null);

        for (boolean backward : List.of(false, true)) {
            assertThat(plan("true", order.orderBy(backward))).contains("Index").doesNotContain("Sort");
        }
    }

    @ParameterizedTest
    @CsvSource({"DESC, false", "DESC, true", "ASC, false", "ASC, true"})
    void theIndexIsEnteredAtTheCursor(OrderDirection direction, boolean backward) {
        var order = SortOrder.of(List.of(new TrialOrder(TrialOrderField.LAST_UPDATE_POSTED, direction)), null);
        var cursor = order.cursor(List.of("2024-05-06", "99000001"));
        var beyond = order.beyond(cursor, backward, new Bindings());
        var sql = beyond.sql();
        for (var value : beyond.values().entrySet()) {
            sql = sql.replace(":" + value.getKey() + " ", "'" + value.getValue() + "' ");
        }

        assertThat(plan(sql, order.orderBy(backward)))
                .contains("Index Cond: (last_update_posted ")
                .doesNotContain("Sort");
    }

    private String plan(String predicate, String order) {
        return sessions.fromStatelessTransaction(session -> {
            session.createNativeMutationQuery("set local enable_seqscan = off").executeUpdate();
            session.createNativeMutationQuery("set local enable_bitmapscan = off")
                    .executeUpdate();
            var rows = session.createNativeQuery(PLAN.formatted(predicate, order), String.class)
                    .list();
            return String.join("\n", rows);
        });
    }
}
