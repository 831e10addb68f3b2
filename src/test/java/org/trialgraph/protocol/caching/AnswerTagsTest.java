package org.trialgraph.protocol.caching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswerTagsTest {

    private static final String JSON = "application/json";

    private String data = "1";
    private final AnswerTags tags = tags("1.0.0", "true");

    @Test
    void sameRequestOfTheSameDataHasTheSameTag() {
        assertThat(tags.of(key("{a}", "A", Map.of("b", 1), JSON)))
                .isEqualTo(tags.of(key("{a}", "A", Map.of("b", 1), JSON)))
                .isEqualTo(tags("1.0.0", "true").of(key("{a}", "A", Map.of("b", 1), JSON)));
    }

    @Test
    void tagIsOfCharactersThatNeedNoEscape() {
        assertThat(tags.of(key("{a}", null, Map.of(), JSON)).toString()).matches("\"[A-Za-z0-9_-]{24}\"");
    }

    @Test
    void everyPartOfTheRequestMatters() {
        assertThat(Stream.of(
                                key("{a}", null, Map.of(), JSON),
                                key("{b}", null, Map.of(), JSON),
                                key("{a}", "", Map.of(), JSON),
                                key("{a}", "A", Map.of(), JSON),
                                key("{a}", "A", Map.of(), "application/graphql-response+json"),
                                key("{a}A", "", Map.of(), JSON),
                                key("{a}", null, Map.of("a", 1), JSON))
                        .map(tags::of))
                .doesNotHaveDuplicates();
    }

    @Test
    void newDataMakeNewTags() {
        var key = key("{a}", null, Map.of(), JSON);
        var before = tags.of(key);
        data = "2";

        assertThat(tags.of(key)).isNotEqualTo(before);
    }

    @Test
    void anotherProgramMakesOtherTags() {
        var key = key("{a}", null, Map.of(), JSON);

        assertThat(Stream.of(tags, tags("1.0.1", "true"), tags("1.0.0", "false"))
                        .map(some -> some.of(key)))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyStartOfAProgramThatIsNoReleaseMakesOtherTags() {
        var key = key("{a}", null, Map.of(), JSON);

        assertThat(tags("1.0.0-SNAPSHOT", "true").of(key))
                .isNotEqualTo(tags("1.0.0-SNAPSHOT", "true").of(key));
    }

    @Test
    void orderOfMembersDoesNotMatterAtAnyDepth() {
        Map<String, Object> first = new LinkedHashMap<>();
        first.put("a", 1);
        first.put("b", List.of(ordered("c", "d")));
        Map<String, Object> second = new LinkedHashMap<>();
        second.put("b", List.of(ordered("d", "c")));
        second.put("a", 1);

        assertThat(tags.of(key("{a}", null, first, JSON))).isEqualTo(tags.of(key("{a}", null, second, JSON)));
    }

    @Test
    void differentVariablesHaveDifferentTags() {
        assertThat(Stream.<@Nullable Object>of(
                                null,
                                true,
                                false,
                                0,
                                1,
                                -1,
                                1.5,
                                new BigDecimal("1.25"),
                                "",
                                "1",
                                "null",
                                "a",
                                "\uD83D",
                                "\uDE00",
                                "?",
                                List.of(),
                                List.of(1),
                                List.of(1, 2),
                                List.of(2, 1),
                                List.of(List.of(1), 2),
                                List.of(List.of(1, 2)),
                                Arrays.asList(1, null),
                                List.of("a", "b"),
                                List.of("ab"),
                                Map.of(),
                                Map.of("a", "b"),
                                Map.of("ab", ""),
                                Map.of("a", List.of()),
                                Collections.singletonMap("a", null))
                        .map(value -> tags.of(key("{a}", null, Collections.singletonMap("v", value), JSON))))
                .doesNotHaveDuplicates();
    }

    @Test
    void variableThatIsNullIsNotTheSameAsNone() {
        assertThat(tags.of(key("{a}", null, Collections.singletonMap("v", null), JSON)))
                .isNotEqualTo(tags.of(key("{a}", null, Map.of(), JSON)));
    }

    @Test
    void valueThatIsNoJsonIsAFaultOfOurs() {
        var key = key("{a}", null, Map.of("v", new StringBuilder("a")), JSON);

        assertThatThrownBy(() -> tags.of(key)).isInstanceOf(IllegalArgumentException.class);
    }

    private AnswerTags tags(String version, String longTexts) {
        var settings = Map.of("quarkus.application.version", version, "trialgraph.corpus.long-texts", longTexts);
        var config = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "test", 1))
                .build();
        return new AnswerTags(() -> data, new ProgramVersion(config));
    }

    private static Map<String, Object> ordered(String first, String second) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(first, 1);
        map.put(second, 1);
        return map;
    }

    private static AnswerKey key(
            String document,
            @Nullable String operationName,
            Map<String, ? extends @Nullable Object> variables,
            String mediaType) {
        return new AnswerKey(document, operationName, variables, mediaType);
    }
}
