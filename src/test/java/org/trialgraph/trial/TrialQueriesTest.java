package org.trialgraph.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialgraph.GraphQl.answer;
import static org.trialgraph.GraphQl.data;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialgraph.HeldTrials;

@QuarkusTest
class TrialQueriesTest {

    private static final String PAGE = """
            query($first: Int, $after: String) {
              trials(first: $first, after: $after) {
                nodes { nctId dates { lastUpdatePosted { text } } }
                edges { cursor node { nctId } }
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
              }
            }""";

    @Inject
    HeldTrials held;

    @BeforeEach
    void sample() {
        held.sample();
    }

    @Test
    void pagesTogetherAreAllTrialsByNewestUpdateEachOnce() {
        List<String> updates = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        JsonNode page = data(PAGE, Map.of("first", 7)).get("trials");
        assertThat(page.at("/pageInfo/hasPreviousPage").asBoolean()).isFalse();
        while (true) {
            page.get("nodes").forEach(node -> ids.add(node.get("nctId").asText()));
            page.get("nodes")
                    .forEach(node ->
                            updates.add(node.at("/dates/lastUpdatePosted/text").asText()));
            if (!page.at("/pageInfo/hasNextPage").asBoolean()) {
                break;
            }
            page = data(
                            PAGE,
                            Map.of(
                                    "first",
                                    7,
                                    "after",
                                    page.at("/pageInfo/endCursor").asText()))
                    .get("trials");
            assertThat(page.at("/pageInfo/hasPreviousPage").asBoolean()).isTrue();
        }

        assertThat(updates).isSortedAccordingTo(Collections.reverseOrder());
        assertThat(ids)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 30)
                        .mapToObj("NCT990000%02d"::formatted)
                        .toList());
    }

    @Test
    void edgesAreTheNodesWithTheirCursors() {
        var page = data(PAGE, Map.of("first", 2)).get("trials");

        assertThat(page.at("/edges/1/node/nctId")).isEqualTo(page.at("/nodes/1/nctId"));
        assertThat(page.at("/edges/0/cursor")).isEqualTo(page.at("/pageInfo/startCursor"));
        assertThat(page.at("/edges/1/cursor")).isEqualTo(page.at("/pageInfo/endCursor"));
    }

    @Test
    void twentyTrialsAreThePageUnlessAskedOtherwise() {
        var trials = data("{ trials { totalCount nodes { nctId } } }").get("trials");

        assertThat(trials.get("nodes")).hasSize(20);
        assertThat(trials.get("totalCount").asInt()).isEqualTo(30);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 101})
    void pageSizeOutOfBoundsIsRefused(int first) {
        assertThat(code(answer(PAGE, Map.of("first", first)))).isEqualTo("BAD_USER_INPUT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "bG9jYXRpb25zfDM", "dHJpYWxzfHh8MQ", "dHJpYWxzfDIwMjYtMDEtMDF8eA"})
    void cursorThatWasNotGivenOutIsRefused(String after) {
        assertThat(code(answer(PAGE, Map.of("after", after)))).isEqualTo("BAD_CURSOR");
    }

    private static String code(JsonNode answer) {
        return answer.at("/errors/0/extensions/code").asText();
    }
}
