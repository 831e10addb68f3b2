package org.trialgraph.search.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialgraph.search.area.FieldKind;
import org.trialgraph.search.expression.Bound.DateBound;
import org.trialgraph.search.expression.Bound.Max;
import org.trialgraph.search.expression.Bound.Min;
import org.trialgraph.search.expression.Bound.NumberBound;

class BoundTest {

    @ParameterizedTest
    @CsvSource({
        "2022,2022-01-01,2022-12-31",
        "2024-02,2024-02-01,2024-02-29",
        "2022-05-31,2022-05-31,2022-05-31",
        "05/31/2022,2022-05-31,2022-05-31",
        "0001,0001-01-01,0001-12-31"
    })
    void dateIsAllItsDays(String text, LocalDate first, LocalDate last) {
        assertThat(Bound.parse(text, FieldKind.DATE)).contains(new DateBound(text, first, last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "22",
                "2022-5",
                "2022-00",
                "2023-02-29",
                "13/01/2022",
                "5/1/2022",
                "2022/05/31",
                "20222",
                "٢٠٢٢"
            })
    void whatIsNoDateIsNone(String text) {
        assertThat(Bound.parse(text, FieldKind.DATE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "1e3", "+1", ".5", "1.", "1,000", "NaN", "1234567890123456789"})
    void whatIsNoNumberIsNone(String text) {
        assertThat(Bound.parse(text, FieldKind.NUMBER)).isEmpty();
    }

    @Test
    void yearAloneIsANumberWhereNoFieldIsNamed() {
        assertThat(Bound.parseAny("2022")).get().isInstanceOf(NumberBound.class);
        assertThat(Bound.parseAny("2022-05")).get().isInstanceOf(DateBound.class);
    }

    @ParameterizedTest
    @EnumSource
    void endsAreBoundsOfEveryKind(FieldKind kind) {
        assertThat(Bound.parse("MIN", kind)).contains(new Min());
        assertThat(Bound.parse("MAX", kind)).contains(new Max());
    }

    @ParameterizedTest
    @CsvSource({
        "AGE,6 months,1 year,true",
        "AGE,12 Months,1 Year,true",
        "AGE,1 Year,12 Months,true",
        "AGE,2 years,13 months,false",
        "DATE,2022-05,2022,true",
        "DATE,2022,2022-05,true",
        "DATE,2022-06,2022-05-31,false",
        "NUMBER,1,1.0,true",
        "NUMBER,2,1.9,false",
        "NUMBER,-2,-1,true",
        "NUMBER,MIN,MAX,true",
        "NUMBER,MIN,5,true",
        "NUMBER,5,MAX,true",
        "NUMBER,5,MIN,false",
        "NUMBER,MAX,5,false",
        "NUMBER,MIN,MIN,false",
        "NUMBER,MAX,MAX,false"
    })
    void rangeHoldsAValueIfItsLowerBoundIsAtMostItsUpper(FieldKind kind, String lower, String upper, boolean holds) {
        assertThat(bound(lower, kind).isAtMost(bound(upper, kind))).isEqualTo(holds);
    }

    @Test
    void boundsOfTwoKindsHaveNoOrder() {
        assertThat(bound("1", FieldKind.NUMBER).isAtMost(bound("1 year", FieldKind.AGE)))
                .isFalse();
        assertThat(bound("1 year", FieldKind.AGE).isAtMost(bound("2022", FieldKind.DATE)))
                .isFalse();
        assertThat(bound("2022", FieldKind.DATE).isAtMost(bound("2022", FieldKind.NUMBER)))
                .isFalse();
    }

    private static Bound bound(String text, FieldKind kind) {
        return Bound.parse(text, kind).orElseThrow();
    }
}
