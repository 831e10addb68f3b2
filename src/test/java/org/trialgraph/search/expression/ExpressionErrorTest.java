package org.trialgraph.search.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionErrorTest {

    /// Text, offset of the fault, what stands there, a part of the message.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                ``                                   | 0  | ``                 | is empty
                a AND                                | 5  | ``                 | missing
                a OR OR b                            | 5  | OR                 | missing
                AND a                                | 0  | AND                | missing
                a AND OR b                           | 6  | OR                 | missing
                NOT                                  | 3  | ``                 | missing
                AREA[Phase]                          | 11 | ``                 | missing
                AREA[Phase]AND a                     | 11 | AND                | missing
                ()                                   | 1  | )                  | missing
                (a AND (b                            | 7  | (                  | not closed
                a) OR b                              | 1  | )                  | Nothing is open
                a "b c                               | 2  | "                  | not closed
                a ""                                 | 2  | ""                 | Nothing is quoted
                a \\                                 | 2  | \\                 | Nothing is escaped
                a [b]                                | 2  | [                  | no operator
                a b]                                 | 3  | ]                  | no operator
                AREA [Phase]a                        | 5  | [                  | without a blank
                AREA[Phase                           | 4  | [                  | not closed
                RANGE[1,[2]]                         | 5  | [                  | not closed
                AREA[]a                              | 5  | ``                 | Unknown area
                AREA[Phase:length]a                  | 11 | length             | size of a list
                AREA[LocationCity:size]1             | 5  | LocationCity:size  | no list
                AREA[BasicSearch:size]1              | 5  | BasicSearch:size   | no list
                AREA[Phase:size]two                  | 16 | two                | whole number
                AREA[Phase:size]RANGE[-1,2]          | 22 | -1                 | whole number
                TILT[Condition]a                     | 5  | Condition          | no order
                TILT[ConditionSearch]a               | 5  | ConditionSearch    | no order
                AREA[StartDate]soon                  | 15 | soon               | a date
                AREA[StartDate]MAX                   | 15 | MAX                | a date
                AREA[StartDate]2022-13               | 15 | 2022-13            | a date
                AREA[EnrollmentCount]many            | 21 | many               | a number
                AREA[MinimumAge]18                   | 16 | 18                 | its unit
                AREA[HasResults]perhaps              | 16 | perhaps            | true or false
                AREA[Location]Portland               | 14 | Portland           | below it
                AREA[LocationGeoPoint]"Portland"     | 22 | Portland           | DISTANCE
                RANGE[1]                             | 6  | 1                  | two bounds
                RANGE[1,2,3]                         | 6  | 1,2,3              | two bounds
                RANGE[,2]                            | 6  | ``                 | bound is missing
                RANGE[min,2]                         | 6  | min                | MIN, MAX
                AREA[StartDate]RANGE[2020,02/30/2021]| 26 | 02/30/2021         | a date
                AREA[StartDate]RANGE[18 years,MAX]   | 21 | 18 years           | a date
                AREA[Condition]RANGE[1,2]            | 21 | 1                  | MIN, MAX
                AREA[IdSearch]RANGE[1,2]             | 20 | 1                  | MIN, MAX
                AREA[IdSearch]DISTANCE[1,2,3mi]      | 14 | DISTANCE           | LocationGeoPoint
                RANGE[2,1]                           | 6  | 2,1                | before it begins
                RANGE[MAX,MIN]                       | 6  | MAX,MIN            | before it begins
                RANGE[1,2 years]                     | 6  | 1,2 years          | both of a kind
                AREA[MinimumAge]RANGE[1 year,6 months]| 22| 1 year,6 months    | before it begins
                AREA[StartDate]RANGE[2022-02,2022-01]| 21 | 2022-02,2022-01    | before it begins
                DISTANCE[1,2]                        | 9  | 1,2                | latitude
                DISTANCE[1,2,3]                      | 9  | 1,2,3              | mi or km
                DISTANCE[1e1,2,3mi]                  | 9  | 1e1,2,3mi          | latitude
                DISTANCE[91,2,3mi]                   | 9  | 91,2,3mi           | -90 to 90
                DISTANCE[1,181,3mi]                  | 9  | 1,181,3mi          | -180 to 180
                DISTANCE[1,2,501mi]                  | 9  | 1,2,501mi          | 500 mi
                DISTANCE[1,2,806km]                  | 9  | 1,2,806km          | 805 km
                DISTANCE[1,2,0.5km]                  | 9  | 1,2,0.5km          | 1 to 500 mi
                AREA[Condition]DISTANCE[1,2,3mi]     | 15 | DISTANCE           | LocationGeoPoint
                COVERAGE[FullMatch]EXPANSION[Lossy]a | 19 | EXPANSION          | do not go together
                EXPANSION[Relaxation]COVERAGE[EndsWith]a|21| COVERAGE          | do not go together
                COVERAGE[Contains]EXPANSION[Lossy]a  | 18 | EXPANSION          | do not go together
                SEARCH[Location]AREA[Condition]a     | 16 | AREA               | no part of Location
                AREA[Condition]SEARCH[Location]a     | 15 | SEARCH             | no part of Location
                """)
    void faultIsPointedAt(String text, int offset, String token, String message) {
        var error = error(text);

        assertThat(error).hasMessageContaining(message);
        assertThat(error.offset()).isEqualTo(offset);
        assertThat(error.token()).isEqualTo(token);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "AREA[Phse]a,Phase",
                "AREA[StartDte]2022,StartDate",
                "TILT[EnrolmentCount]a,EnrollmentCount",
                "COVERAGE[FullMtch]a,FullMatch",
                "EXPANSION[Concpt]a,Concept",
                "SEARCH[Locations]a,Location",
                "AERA[Phase]a,AREA",
                "area[Phase]a,AREA",
                "Range[1:2],RANGE",
                "foo[bar],-",
                "AREA[Xyzzy]a,-",
            },
            nullValues = "-")
    void misspeltNameIsAnsweredWithTheOneThatWasMeant(String text, @Nullable String meant) {
        var error = error(text);

        assertThat(error.suggestion()).isEqualTo(Optional.ofNullable(meant));
        if (meant != null) {
            assertThat(error).hasMessageEndingWith("; did you mean '" + meant + "'?");
        }
    }

    @Test
    void messageSaysWhatWhereAndWhatInstead() {
        assertThat(error("a AND AREA[Phse]b"))
                .hasMessage("Unknown area or field at offset 11 ('Phse'); expected a search area or the name of a data"
                        + " field; did you mean 'Phase'?");
        assertThat(error("a OR"))
                .hasMessage("Something is missing at offset 4; expected a term, a phrase in quotes, '(', NOT or another"
                        + " operator");
    }

    @Test
    void longTokensAreCutBetweenCharacters() {
        var error = error("AREA[" + "x".repeat(39) + "\ud83e\uddec".repeat(1_000) + "]a");

        assertThat(error.token()).isEqualTo("x".repeat(39) + "…");
        assertThat(error.getMessage()).hasSizeLessThan(200);
    }

    @ParameterizedTest
    @CsvSource({"0,U+0000", "1b,U+001B", "7f,U+007F", "85,U+0085", "d800,U+D800", "dfff,U+DFFF"})
    void charactersThatCannotBeStoredAreNamed(String code, String name) {
        var error = error("ab " + (char) Integer.parseInt(code, 16) + "c");

        assertThat(error.offset()).isEqualTo(3);
        assertThat(error.token()).isEqualTo(name);
    }

    private static ExpressionError error(String text) {
        return catchThrowableOfType(ExpressionError.class, () -> ExpressionParser.parse(text));
    }
}
