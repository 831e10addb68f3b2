package org.trialgraph.trial.version;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentDiffTest {

    @Test
    void equalDocumentsHaveNoDifference() {
        assertThat(DocumentDiff.between("{\"a\": 1, \"b\": [true]}", "{\"b\": [true], \"a\": 1}"))
                .isEmpty();
    }

    @Test
    void eachFieldHasItsChange() {
        assertThat(DocumentDiff.between(
                        "{\"s\": {\"kept\": 1, \"gone\": \"x\", \"other\": \"old\"}}",
                        "{\"s\": {\"kept\": 1, \"other\": \"new\", \"new\": {\"deep\": [1]}}}"))
                .containsExactlyInAnyOrder(
                        new Change(ChangeKind.REMOVED, "/s/gone", "s.gone", "\"x\"", null),
                        new Change(ChangeKind.REPLACED, "/s/other", "s.other", "\"old\"", "\"new\""),
                        new Change(ChangeKind.ADDED, "/s/new", "s.new", null, "{\"deep\":[1]}"));
    }

    @Test
    void elementThatWasPutBetweenOthersLeavesThemUnchanged() {
        assertThat(DocumentDiff.between(
                        "{\"sites\": [{\"city\": \"Ulm\"}, {\"city\": \"Nice\"}]}",
                        "{\"sites\": [{\"city\": \"Ulm\"}, {\"city\": \"Bonn\"}, {\"city\": \"Nice\"}]}"))
                .containsExactly(new Change(ChangeKind.ADDED, "/sites/1", "sites", null, "{\"city\":\"Bonn\"}"));
    }

    @Test
    void changeWithinAnElementNamesItsField() {
        assertThat(DocumentDiff.between(
                        "{\"sites\": [{\"city\": \"Ulm\"}, {\"city\": \"Nice\"}]}",
                        "{\"sites\": [{\"city\": \"Ulm\"}, {\"city\": \"Nizza\"}]}"))
                .containsExactly(
                        new Change(ChangeKind.REPLACED, "/sites/1/city", "sites.city", "\"Nice\"", "\"Nizza\""));
    }

    @Test
    void numbersAreToldWithEveryDigit() {
        assertThat(DocumentDiff.between("{\"lat\": 48.40}", "{\"lat\": 48.400}"))
                .extracting(Change::before, Change::after)
                .isEmpty();
        assertThat(DocumentDiff.between("{\"lat\": 48.1000000000000000001}", "{\"lat\": 48.1000000000000000002}"))
                .extracting(Change::after)
                .containsExactly("48.1000000000000000002");
    }

    @Test
    void namesWithSlashesAreEscapedInThePathAlone() {
        assertThat(DocumentDiff.between("{\"a/b\": 1}", "{\"a/b\": 2}"))
                .containsExactly(new Change(ChangeKind.REPLACED, "/a~1b", "a/b", "1", "2"));
    }
}
