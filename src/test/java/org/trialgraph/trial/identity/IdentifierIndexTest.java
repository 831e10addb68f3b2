package org.trialgraph.trial.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.trialgraph.HeldTrials;

/// Looking ids up reads an index once there are enough of them to matter.
@QuarkusTest
class IdentifierIndexTest {

    @Inject
    HeldTrials held;

    @Inject
    SessionFactory sessions;

    @Test
    void idsAreLookedUpByAnIndex() {
        held.json(IntStream.rangeClosed(1, 3_000)
                .mapToObj("""
                        {"protocolSection": {"identificationModule": {
                          "nctId": "NCT9901%1$04d", "orgStudyIdInfo": {"id": "QLL-%1$d"},
                          "secondaryIdInfos": [{"id": "2019-90%1$04d-11"}, {"id": "Grant 5"}]}}}"""::formatted)
                .collect(Collectors.joining(",", "{\"studies\": [", "]}")));

        var plan = plan("QLL-7", "2019-900008-11", "GRANT 5", "NOTHING");

        assertThat(plan).contains("identifier_by_lookup_key").doesNotContain("Seq Scan on identifier");
    }

    private String plan(String... keys) {
        return sessions.fromStatelessTransaction(session -> {
            session.createNativeMutationQuery("analyze identifier").executeUpdate();
            var rows = session.createNativeQuery("explain " + IdentifierRepository.HOLDERS, String.class)
                    .setParameter("keys", keys)
                    .setParameter("most", Holders.MOST)
                    .list();
            return String.join("\n", rows);
        });
    }
}
