package org.trialgraph.protocol.limit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitBoundsTest {

    @Test
    void defaultsAreWithinTheirBounds() {
        assertThatCode(() -> LimitBounds.check(Limits.DEFAULT)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "document-characters",
                "document-tokens",
                "whitespace-tokens",
                "depth",
                "selection-nesting",
                "argument-nesting",
                "aliases",
                "repeats",
                "fields",
                "directives",
                "directives-per-node",
                "fragments",
                "operations",
                "variables",
                "cost",
                "nodes"
            })
    void nothingIsLimitedToNothing(String name) {
        assertThatThrownBy(() -> LimitBounds.check(Limits.with(name, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("trialgraph.limits." + name + " has to be from 1 to ")
                .hasMessageEndingWith(", not 0");
    }

    @ParameterizedTest
    @CsvSource({
        "depth, 200",
        "selection-nesting, 200",
        "argument-nesting, 200",
        "fields, 1000000",
        "cost, 1000000000000"
    })
    void limitCannotBeSoLargeThatItIsNone(String name, long most) {
        assertThatCode(() -> LimitBounds.check(Limits.with(name, most))).doesNotThrowAnyException();
        assertThatThrownBy(() -> LimitBounds.check(Limits.with(name, most + 1)))
                .hasMessage("trialgraph.limits." + name + " has to be from 1 to " + most + ", not " + (most + 1));
    }
}
