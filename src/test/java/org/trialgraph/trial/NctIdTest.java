package org.trialgraph.trial;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NctIdTest {

    @ParameterizedTest
    @CsvSource({
        "NCT05828212, NCT05828212",
        "nct05828212, NCT05828212",
        "Nct5828212, NCT05828212",
        "' NCT00000001 ', NCT00000001",
        "NCT0000000099, NCT00000099",
        "NCT99999999, NCT99999999"
    })
    void idIsReadInAnyCaseAndWithAnyZeros(String text, String canonical) {
        assertThat(NctId.parse(text)).map(NctId::toString).hasValue(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "NCT", "NCT0", "NCT00000000", "NCT123456789", "05828212", "NCT 05828212", "NCT5828212x"})
    void otherTextIsNoId(String text) {
        assertThat(NctId.parse(text)).isEmpty();
    }
}
