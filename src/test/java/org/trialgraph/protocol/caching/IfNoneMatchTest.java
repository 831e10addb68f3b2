package org.trialgraph.protocol.caching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IfNoneMatchTest {

    private static final EntityTag CURRENT = new EntityTag("a-b_1");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"a-b_1\"",
                "W/\"a-b_1\"",
                " \t\"a-b_1\" ",
                "\"x\", \"a-b_1\"",
                "\"x\",W/\"a-b_1\",\"y\"",
                ", ,\"a-b_1\",,",
                "\"with,comma\", \"a-b_1\"",
                "\"\", \"a-b_1\"",
                "\"\u00FC\", \"a-b_1\"",
                "*",
                " * "
            })
    void headerWithTheTagMatches(String header) {
        assertThat(IfNoneMatch.parse(List.of(header)).matches(CURRENT)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",", "\"a-b_2\"", "\"a-b\"", "\"A-B_1\"", "\"\"", "\"x,a-b_1,y\"", "W/\"x\"", "\"*\""})
    void headerWithoutTheTagDoesNot(String header) {
        assertThat(IfNoneMatch.parse(List.of(header)).matches(CURRENT)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a-b_1",
                "'a-b_1'",
                "\"a-b_1",
                "\"a-b_1\" \"x\"",
                "\"a-b_1\", x",
                "\"a-b_1\", *",
                "*, \"a-b_1\"",
                "w/\"a-b_1\"",
                "W/ \"a-b_1\"",
                "\"a-b_1\", \"\n\"",
                "\"a-b_1\", \"two words\""
            })
    void whatIsNoSuchHeaderMatchesNothing(String header) {
        assertThat(IfNoneMatch.parse(List.of(header)).matches(CURRENT)).isFalse();
    }

    @Test
    void headerMayComeSeveralTimesOrNotAtAll() {
        assertThat(IfNoneMatch.parse(List.of("\"x\"", "\"a-b_1\"")).matches(CURRENT))
                .isTrue();
        assertThat(IfNoneMatch.parse(List.of()).matches(CURRENT)).isFalse();
    }

    @Test
    void longHeaderIsReadToItsEnd() {
        var header = "\"x\",".repeat(100_000) + "\"a-b_1\"";

        assertThat(IfNoneMatch.parse(List.of(header)).matches(CURRENT)).isTrue();
        assertThat(IfNoneMatch.parse(List.of(header + "\"")).matches(CURRENT)).isFalse();
    }

    @Test
    void tagComesBackAsItWasGivenOut() {
        assertThat(IfNoneMatch.parse(List.of(CURRENT.toString())).matches(CURRENT))
                .isTrue();
    }
}
