package org.trialgraph.trial.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisteredIdTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nct5828212 | ClinicalTrials.gov | NCT05828212",
                "NCT 05828212 | ClinicalTrials.gov | NCT05828212",
                "ClinicalTrials.gov: NCT-05828212 | ClinicalTrials.gov | NCT05828212",
                "ClinicalTrials.gov Identifier: nct0005828212 | ClinicalTrials.gov | NCT05828212",
                "2019-901234-56 | EudraCT | 2019-901234-56",
                "2019 901234 56 | EudraCT | 2019-901234-56",
                "2019/901234/56 | EudraCT | 2019-901234-56",
                "2019 – 901234 – 56 | EudraCT | 2019-901234-56",
                "2019‑901234‑56 | EudraCT | 2019-901234-56",
                "EudraCT: 2019-901234-56 | EudraCT | 2019-901234-56",
                "EudraCT No.2019-901234-56 | EudraCT | 2019-901234-56",
                "EudraCT-No.:2019-901234-56 | EudraCT | 2019-901234-56",
                "EudraCT № 2019-901234-56 | EudraCT | 2019-901234-56",
                "EudraCTnr: 2019-901234-56 | EudraCT | 2019-901234-56",
                "Eudract #: 2019-901234-56 | EudraCT | 2019-901234-56",
                "EUDRACT # 2019-901234-56 | EudraCT | 2019-901234-56",
                "eudract2019-901234-56 | EudraCT | 2019-901234-56",
                "EudraCT trial number 2019-901234-56 | EudraCT | 2019-901234-56",
                "EUCTR2019-901234-56-DE | EudraCT | 2019-901234-56",
                "2019-901234-56/GB | EudraCT | 2019-901234-56",
                "2023-501234-12-00 | CTIS | 2023-501234-12",
                "2023-501234-12-01 | CTIS | 2023-501234-12",
                "2023-501234-12 | CTIS | 2023-501234-12",
                "CTIS: 2023-501234-12-00 | CTIS | 2023-501234-12",
                "CTIS2023-501234-12-00 | CTIS | 2023-501234-12",
                "CTIS (EU): 2023 501234 12 00 | CTIS | 2023-501234-12",
                "EU CT number: 2023-501234-12-00 | CTIS | 2023-501234-12",
                "EUCT number 2023-501234-12 | CTIS | 2023-501234-12",
                "EU trial number 2023-501234-12 | CTIS | 2023-501234-12",
                "EudraCT 2023-501234-12 | CTIS | 2023-501234-12",
                "ISRCTN90000001 | ISRCTN | ISRCTN90000001",
                "isrctn 90000001 | ISRCTN | ISRCTN90000001",
                "ISRCTN: ISRCTN90000001 | ISRCTN | ISRCTN90000001",
                "ISRCTN number 90000001 | ISRCTN | ISRCTN90000001",
                "U1111-9900-0001 | UTN | U1111-9900-0001",
                "u1111 9900 0001 | UTN | U1111-9900-0001",
                "(UTN) U1111-9900-0001 | UTN | U1111-9900-0001",
                "WHO UTN: U1111-9900-0001 | UTN | U1111-9900-0001",
                "Universal Trial Number U1111-9900-0001 | UTN | U1111-9900-0001",
                "chictr9900000001 | ChiCTR | ChiCTR9900000001",
                "ChiCTR-TRC-99000001 | ChiCTR | ChiCTR-TRC-99000001",
                "ChiCTR: 9900000001 | ChiCTR | ChiCTR9900000001",
                "JRCT9900000001 | jRCT | jRCT9900000001",
                "jRCTs990000001 | jRCT | jRCTs990000001",
                "JPRN-jRCT9900000001 | jRCT | jRCT9900000001",
                "UMIN990000001 | UMIN-CTR | UMIN990000001",
                "UMIN-CTR UMIN990000001 | UMIN-CTR | UMIN990000001",
                "umin id: 990000001 | UMIN-CTR | UMIN990000001",
                "JapicCTI-990001 | JapicCTI | JapicCTI-990001",
                "ACTRN99900000000001 | ANZCTR | ACTRN99900000000001",
                "DRKS 99000001 | DRKS | DRKS99000001",
                "DRKS-ID: DRKS99000001 | DRKS | DRKS99000001",
                "CTRI/2099/01/990001 | CTRI | CTRI/2099/01/990001",
                "ctri-2099-091-990001 | CTRI | CTRI/2099/091/990001",
                "KCT9900001 | CRIS | KCT9900001",
                "IRCT209901010990001N1 | IRCT | IRCT209901010990001N1",
                "PACTR209900000000001 | PACTR | PACTR209900000000001",
                "NL-OMON99001 | OMON | NL-OMON99001",
                "nl omon 99001 | OMON | NL-OMON99001",
                "RBR-9ZZ9ZZ | ReBEC | RBR-9zz9zz",
                "TCTR20990101001 | TCTR | TCTR20990101001",
                "SLCTR/2099/001 | SLCTR | SLCTR/2099/001",
                "per-990-99 | REPEC | PER-990-99",
                "LBCTR2099010101 | LBCTR | LBCTR2099010101",
                "SNCTP990000001 | SNCTP | SNCTP990000001",
                "CTR20990001 | ChinaDrugTrials | CTR20990001",
                "NCI-2099-00001 | NCI CTRP | NCI-2099-00001",
                "NCI CTRP: NCI 2099 00001 | NCI CTRP | NCI-2099-00001",
                "CDR0000990001 | NCI PDQ | CDR0000990001"
            })
    void numberOfARegisterIsReadHoweverItIsWritten(String text, String register, String number) {
        var id = RegisteredId.parse(text).orElseThrow();

        assertThat(id.register()).isEqualTo(register);
        assertThat(id.number()).isEqualTo(number);
        assertThat(RegisteredId.parse(number)).map(RegisteredId::key).hasValue(id.key());
        assertThat(RegisteredId.parse(id.key())).map(RegisteredId::key).hasValue(id.key());
    }

    /// Dates, longer numbers, lists and numbers with more around them than a name: none of them is guessed at.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "201990123456",
                "2019-90123-456",
                "2019-901234-56-78",
                "2021-501234-12-00",
                "ABC - 2023-501234-12-00",
                "2019-901234-56 SUBSTUDY",
                "2019-901234-56, 2020-901234-56",
                "CTR20990001/CTR20990002",
                "90000001",
                "ISRCTN9000001",
                "ISRCTN900000011",
                "NCT",
                "NCT00000000",
                "NCT123456789",
                "NCT12345678X",
                "RBRABCDEF",
                "NL38209.078.11",
                "P30CA033572"
            })
    void otherIdBelongsToNoRegister(String text) {
        var id = RegisteredId.parse(text).orElseThrow();

        assertThat(id.register()).isNull();
        assertThat(id.page()).isNull();
        assertThat(id.number()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "abc-123, ABC-123",
        "'  abc   123 ', ABC 123",
        "ab\u00A0c, AB C",
        "ab\tc, AB C",
        "ABC\u2013123, ABC-123",
        "\uFEFFabc\u200B-123, ABC-123",
        "\uFF21\uFF22-\uFF11, AB-1",
        "stra\u00DFe 1, STRASSE 1",
        "\u8A66\u9A13-1, \u8A66\u9A13-1"
    })
    void otherIdIsTheSameInAnyCaseWidthAndBlanks(String text, String number) {
        assertThat(RegisteredId.parse(text)).map(RegisteredId::key).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ABC-123", "ABC 123", "ABC123", "ABC_123", "ABC/123"})
    void separatorsOfOtherIdsMatter(String text) {
        assertThat(RegisteredId.parse(text)).map(RegisteredId::key).hasValue(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "-", "...", "?!", "\u200B", "A\u0000B", "A\u0007", "A\u009F", "A\uD83D", "\uDE00A"})
    void textThatIsNoIdHasNone(String text) {
        assertThat(RegisteredId.parse(text)).isEmpty();
    }

    @Test
    void idHasTwoHundredCharactersAtMostWithoutTheBlanksAround() {
        assertThat(RegisteredId.parse(" ".repeat(300) + "A".repeat(200))).isPresent();
        assertThat(RegisteredId.parse("A".repeat(201))).isEmpty();
    }

    /// Names that could match again and again must not take time that grows with their number.
    @ParameterizedTest
    @ValueSource(strings = {"EUDRACT NO ", "ISRCTN-", "NCT", "UTN ", "- ", "2019-901234-", "EU CT ", "(UTN) "})
    void repetitionsAreNoNumber(String part) {
        var text = part.repeat(200 / part.length());

        assertThat(RegisteredId.parse(text)).map(RegisteredId::register).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "nct5828212, https://clinicaltrials.gov/study/NCT05828212",
        "EudraCT 2019-901234-56, https://www.clinicaltrialsregister.eu/ctr-search/search?query=2019-901234-56",
        "2023-501234-12-01, https://euclinicaltrials.eu/ctis-public/view/2023-501234-12-01",
        "isrctn 90000001, https://www.isrctn.com/ISRCTN90000001",
        "jrcts990000001, https://jrct.mhlw.go.jp/en-latest-detail/jRCTs990000001",
        "ACTRN99900000000001, https://anzctr.org.au/ACTRN99900000000001.aspx",
        "DRKS99000001, https://drks.de/search/en/trial/DRKS99000001",
        "NL-OMON99001, https://onderzoekmetmensen.nl/en/trial/99001",
        "RBR-9ZZ9ZZ, https://ensaiosclinicos.gov.br/rg/RBR-9zz9zz",
        "TCTR20990101001, https://www.thaiclinicaltrials.org/show/TCTR20990101001",
        "SLCTR/2099/001, https://slctr.lk/trials/slctr-2099-001"
    })
    void pageFollowsFromTheNumberWhereTheRegisterAllows(String text, String page) {
        assertThat(RegisteredId.parse(text)).map(RegisteredId::page).hasValue(page);
    }

    /// The European page wants the fourth part too.
    @ParameterizedTest
    @ValueSource(strings = {"2023-501234-12", "U1111-9900-0001", "CTRI/2099/01/990001"})
    void pageThatIsNotCertainIsNull(String text) {
        assertThat(RegisteredId.parse(text)).map(RegisteredId::page).isEmpty();
    }
}
