package org.trialgraph.generate;

import java.util.ArrayList;
import java.util.List;

/// The groups of a study's results: the same in each module, and in each outcome measure.
final class ResultGroups {

    private static final Quantiles DESCRIPTION = Model.quantiles("groupDescription");
    private static final Quantiles TITLE = Model.quantiles("groupTitle");
    private static final TextStyle DESCRIBED = TextStyle.of("regimen");
    private static final TextStyle TITLED = TextStyle.of("groupTitle");

    private final Study study;
    private final List<String> titles = new ArrayList<>();
    private final List<String> descriptions = new ArrayList<>();

    ResultGroups(Study study) {
        this.study = study;
    }

    String title(int index) {
        while (titles.size() <= index) {
            int next = titles.size();
            titles.add(
                    next < study.arms().size() && next % 2 == 0
                            ? study.arms().get(next).label()
                            : make(TITLED, TITLE, "title", next));
        }
        return titles.get(index);
    }

    String description(int index) {
        while (descriptions.size() <= index) {
            descriptions.add(make(DESCRIBED, DESCRIPTION, "description", descriptions.size()));
        }
        return descriptions.get(index);
    }

    private String make(TextStyle style, Quantiles lengths, String kind, int index) {
        var chance = new Chance(Chance.seed(Chance.seed(study.key().seed(), kind), index));
        var prose = new Prose(new StringBuilder(), chance, study);
        style.write(prose, Math.max(4, lengths.wholeAt(chance.unit())));
        return prose.out().toString();
    }
}
