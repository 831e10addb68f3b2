package org.trialgraph.protocol.caching;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trialgraph.HeldTrials;
import org.trialgraph.protocol.EndpointRules;
import org.trialgraph.protocol.persisted.PersistedQueries;

/// The rooms as the service puts them together, with its settings and its data.
@QuarkusTest
class ServedTagsTest {

    private static final String STUDY = """
            {"protocolSection": {"identificationModule": {"nctId": "NCT99000001", "briefTitle": "%s"}}}""";

    @Inject
    HeldTrials held;

    @Inject
    EndpointRules rules;

    @Inject
    PersistedQueries documents;

    @Inject
    AnswerTags tags;

    @Inject
    CacheHeaders headers;

    @Test
    void tagOfADocumentChangesWithTheDataAlone() {
        held.json(STUDY.formatted("Tea"));
        var document = documents.resolve(null, "{ registry { trialCount } }", Map.of());
        var key = new AnswerKey(document.text(), null, Map.of(), "application/json");
        var before = tags.of(key);
        assertThat(tags.of(key)).isEqualTo(before);

        held.more(STUDY.formatted("Coffee"));
        assertThat(tags.of(key)).isNotEqualTo(before);
    }

    @Test
    void endpointIsOpenAndItsAnswersMayBeKeptUnlessSettingsSayOtherwise() {
        assertThat(rules.allowsAnyDocument()).isTrue();
        assertThat(headers.of(new EntityTag("tag")))
                .containsEntry("Cache-Control", "public, max-age=60, stale-if-error=3600");
    }
}
