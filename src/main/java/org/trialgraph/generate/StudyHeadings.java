package org.trialgraph.generate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// The subject headings of a study and what stands above them.
final class StudyHeadings {

    /// A heading in the older form of the records.
    ///
    /// @param relevant whether the study names it, rather than one below
    record Leaf(Heading heading, boolean relevant) {}

    /// The headings of one kind.
    record Group(List<Heading> meshes, List<Heading> ancestors, List<Leaf> leaves, List<Heading> branches) {}

    private static final Group NONE = new Group(List.of(), List.of(), List.of(), List.of());

    private final Study study;
    private Group conditions = NONE;
    private Group interventions = NONE;

    StudyHeadings(Study study) {
        this.study = study;
    }

    /// @param count of how many conditions
    void readConditions(int count) {
        Set<Heading> meshes = new LinkedHashSet<>();
        for (int i = 0; i < Math.max(1, count); i++) {
            meshes.add(study.condition(i).heading());
        }
        conditions = group(meshes);
    }

    void readInterventions() {
        Set<Heading> meshes = new LinkedHashSet<>();
        study.interventions().stream()
                .map(Intervention::heading)
                .filter(Objects::nonNull)
                .forEach(meshes::add);
        interventions = group(meshes);
    }

    Group conditions() {
        return conditions;
    }

    Group interventions() {
        return interventions;
    }

    private static Group group(Set<Heading> meshes) {
        Set<Heading> ancestors = new LinkedHashSet<>();
        meshes.forEach(mesh -> ancestors.addAll(mesh.ancestors()));
        ancestors.removeAll(meshes);
        List<Leaf> leaves = new ArrayList<>();
        meshes.forEach(mesh -> leaves.add(new Leaf(mesh, true)));
        ancestors.forEach(heading -> leaves.add(new Leaf(heading, false)));
        var branches =
                ancestors.stream().filter(heading -> !heading.code().isEmpty()).toList();
        return new Group(List.copyOf(meshes), List.copyOf(ancestors), leaves, branches);
    }
}
