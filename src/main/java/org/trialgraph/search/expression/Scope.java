package org.trialgraph.search.expression;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trialgraph.search.area.DataField;
import org.trialgraph.search.area.FieldKind;
import org.trialgraph.search.area.SearchArea;
import org.trialgraph.search.area.SearchDocument;
import org.trialgraph.search.area.Searchable;

/// What the operators around a place in the text say of it.
///
/// @param area  null where none is named
/// @param sized whether the length of the area is meant, a list
/// @param depth how many operators and parentheses are around
record Scope(
        @Nullable Searchable area,
        boolean sized,
        SearchDocument document,
        @Nullable CoverageDegree coverage,
        @Nullable ExpansionDegree expansion,
        int depth) {

    static final Scope OUTERMOST = new Scope(null, false, SearchDocument.STUDY, null, null, 0);

    Scope deeper() {
        return new Scope(area, sized, document, coverage, expansion, depth + 1);
    }

    Scope in(Searchable inner, boolean size) {
        return new Scope(inner, size, document, coverage, expansion, depth + 1);
    }

    Scope in(SearchDocument inner) {
        return new Scope(area, sized, inner, coverage, expansion, depth + 1);
    }

    Scope with(CoverageDegree inner) {
        return new Scope(area, sized, document, inner, expansion, depth + 1);
    }

    Scope with(ExpansionDegree inner) {
        return new Scope(area, sized, document, coverage, inner, depth + 1);
    }

    /// Whether coverage and expansion, if both are named, go together.
    boolean isConsistent() {
        return coverage == null || expansion == null || coverage.goesWith(expansion);
    }

    /// Whether the area, if one is named, has anything in the document.
    boolean isInDocument() {
        return area == null || document.holds(area);
    }

    /// The kind of the values here; empty where nothing is named. Areas of several fields are searched for text.
    Optional<FieldKind> kind() {
        if (sized) {
            return Optional.of(FieldKind.NUMBER);
        }
        return switch (area) {
            case null -> Optional.empty();
            case SearchArea several -> Optional.of(FieldKind.TEXT);
            case DataField field -> Optional.of(field.kind());
        };
    }

    /// The area's name, for messages.
    String areaName() {
        return area == null ? "no area" : area.name() + (sized ? ":size" : "");
    }
}
