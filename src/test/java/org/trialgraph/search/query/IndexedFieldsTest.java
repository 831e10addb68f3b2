package org.trialgraph.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trialgraph.search.area.Areas;
import org.trialgraph.search.area.DataField;
import org.trialgraph.search.area.FieldKind;
import org.trialgraph.trial.text.IndexedField;
import org.trialgraph.trial.text.IndexedWord;

class IndexedFieldsTest {

    private final List<IndexedField> indexed = Stream.concat(
                    IndexedField.ALL.stream(), IndexedField.STRUCTURES.stream())
            .toList();

    @Test
    void everyStructureIsIndexed() {
        assertThat(IndexedField.STRUCTURES)
                .extracting(IndexedField::name)
                .containsExactlyElementsOf(Areas.registered().fields().stream()
                        .filter(field -> field.kind() == FieldKind.STRUCTURE)
                        .map(DataField::name)
                        .toList());
    }

    @Test
    void everyFieldWithWordsIsIndexed() {
        assertThat(IndexedField.ALL)
                .extracting(IndexedField::name)
                .containsExactlyInAnyOrderElementsOf(Areas.registered().fields().stream()
                        .filter(field -> field.kind() == FieldKind.TEXT || field.kind() == FieldKind.ENUM)
                        .map(DataField::name)
                        .toList());
    }

    @Test
    void everyFieldOfAnAreaIsIndexed() {
        assertThat(Areas.registered().areas())
                .allSatisfy(
                        area -> assertThat(IndexedFields.of(Context.of(area))).hasSameSizeAs(area.fields()));
    }

    @Test
    void basicFieldsAreThoseOfBasicSearchAndOfNoOtherArea() {
        for (var area : Areas.registered().areas()) {
            assertThat(IndexedWord.areBasic(IndexedFields.of(Context.of(area))))
                    .as(area.name())
                    .isEqualTo(area.name().equals("BasicSearch"));
        }
    }

    @Test
    void pathsAreThoseOfTheFields() {
        assertThat(indexed)
                .allSatisfy(field -> assertThat(field.path())
                        .isEqualTo(Areas.registered()
                                .requireField(field.name())
                                .path()
                                .replace("[]", "")));
    }

    @Test
    void noCodeBeginsAnother() {
        assertThat(indexed)
                .allSatisfy(field -> assertThat(indexed)
                        .filteredOn(other -> other.code().startsWith(field.code()))
                        .containsExactly(field));
    }
}
