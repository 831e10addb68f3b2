package org.trialgraph.ingest.ctgov;

import static java.util.Arrays.asList;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trialgraph.ingest.merge.Table;
import org.trialgraph.trial.text.IndexedWord;

class ContactsLocationsModuleTest {

    @Test
    void contactWithoutNameIsCalledByItsRole() {
        var conversion = convert("""
                {"centralContacts": [
                    {"name": "Ada Quill", "role": "CONTACT", "phone": "555-0100", "phoneExt": "12", "email": "a@example.org"},
                    {"role": "PRINCIPAL_INVESTIGATOR", "phone": "555-0101"}, {"phoneExt": "7"}]}
                """);

        assertThat(conversion.rows(Table.CONTACT))
                .containsExactly(
                        asList(0, "Ada Quill", "CONTACT", "555-0100", "a@example.org", "12"),
                        asList(1, "Principal investigator", "PRINCIPAL_INVESTIGATOR", "555-0101", null, null),
                        asList(2, "Contact", null, null, null, "7"));
    }

    @Test
    void officialsAreInvestigators() {
        var conversion = convert("""
                {"overallOfficials": [{"name": "Ben Inkwell, MD", "role": "STUDY_CHAIR", "affiliation": "Lead House"}]}
                """);

        assertThat(conversion.rows(Table.INVESTIGATOR))
                .containsExactly(asList(0, "Ben Inkwell, MD", "STUDY_CHAIR", "Lead House"));
    }

    @Test
    void sitesKeepTheirOrderAndContacts() {
        var conversion = convert("""
                {"locations": [
                    {"facility": "Z Clinic", "city": "Zed", "country": "Erehwon", "status": "RECRUITING",
                     "geoPoint": {"lat": 1.5, "lon": -2}, "contacts": [{"name": "Ada Quill"}, {"name": "Ben Inkwell"}]},
                    {"city": "Alpha"}]}
                """);

        assertThat(conversion.rows(Table.LOCATION))
                .map(row -> row.subList(0, row.size() - 1)) // the last are the words
                .containsExactly(
                        asList(0, "Z Clinic", "Zed", null, null, "Erehwon", "RECRUITING", 1.5, -2.0),
                        asList(1, null, "Alpha", null, null, null, null, null, null));
        assertThat(conversion.rows(Table.LOCATION_CONTACT))
                .containsExactly(
                        asList(0, 0, "Ada Quill", null, null, null, null),
                        asList(0, 1, "Ben Inkwell", null, null, null, null));
    }

    @Test
    void sitesHaveTheirWordsAndObjects() {
        var words = convert("""
                {"locations": [
                    {"city": "Zed-Bad", "country": "Erehwon", "contacts": [{"name": "Ada Quill"}]},
                    {"city": "Alpha", "contacts": [{"name": " "}]}]}
                """).rows(Table.LOCATION).stream()
                .map(List::getLast)
                .map(String::valueOf)
                .toList();

        assertThat(words.getFirst())
                .contains("'" + IndexedWord.start("Location") + "' ")
                .contains("'" + IndexedWord.start("LocationContact") + "' ")
                .contains("'" + IndexedWord.of("LocationContactName", "quill") + "':3")
                .contains("'" + IndexedWord.of("LocationCity", "zedbad") + "':2 ")
                .doesNotContain("alpha", "'*");
        assertThat(words.getLast())
                .contains("'" + IndexedWord.of("LocationCity", "alpha") + "':2 ")
                .doesNotContain(IndexedWord.start("LocationContact") + "'");
    }

    @Test
    void countriesAreCountedAndThoseThatLeftComeLast() {
        var conversion = Conversion.of("""
                {"protocolSection": {"identificationModule": {"nctId": "NCT99000001"}, "contactsLocationsModule": {
                    "locations": [{"country": "Erehwon"}, {"country": "Atlantis"}, {"country": "Erehwon"}]}},
                 "derivedSection": {"miscInfoModule": {"removedCountries": ["Atlantis", "Lemuria", "Lemuria"]}}}
                """);

        assertThat(conversion.rows(Table.COUNTRY))
                .containsExactly(
                        asList(0, "Erehwon", 2, false), asList(1, "Atlantis", 1, false), asList(2, "Lemuria", 0, true));
    }

    private static Conversion convert(String module) {
        return Conversion.ofModule("contactsLocationsModule", module);
    }
}
