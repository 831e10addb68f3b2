package org.trialgraph.trial.results;

import java.util.List;
import java.util.Map;

/// Puts the rows of a measure together again.
///
/// @param categories   by position of their class
/// @param measurements by position of their category
record MeasureTree(Map<Integer, List<MeasureCategoryRow>> categories, Map<Integer, List<Measurement>> measurements) {

    List<MeasureClass> of(List<MeasureClassRow> classes) {
        return classes.stream()
                .map(row -> new MeasureClass(row.title, categoriesOf(row), row.nct, row.position))
                .toList();
    }

    private List<MeasureCategory> categoriesOf(MeasureClassRow parent) {
        return categories.getOrDefault(parent.position, List.of()).stream()
                .map(row -> new MeasureCategory(row.title, measurements.getOrDefault(row.position, List.of())))
                .toList();
    }
}
