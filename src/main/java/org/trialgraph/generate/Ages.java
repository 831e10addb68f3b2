package org.trialgraph.generate;

import java.util.ArrayList;
import java.util.List;

/// The ages that a study takes, and the registry's groups of them.
record Ages(String minimum, String maximum, List<String> standard) {

    private static final Codes MINIMUM = Model.codes("minimumAge");
    private static final Codes MAXIMUM = Model.codes("maximumAge");
    private static final double ADULT = 18;
    private static final double OLDER = 65;

    static Ages of(StudyKey key) {
        var chance = new Chance(Chance.seed(key.seed(), "ages"));
        var minimum = MINIMUM.draw(chance);
        var maximum = MAXIMUM.draw(chance);
        while (years(maximum) <= years(minimum)) {
            maximum = MAXIMUM.draw(chance);
        }
        List<String> standard = new ArrayList<>();
        if (years(minimum) < ADULT) {
            standard.add("CHILD");
        }
        if (years(maximum) >= ADULT && years(minimum) < OLDER) {
            standard.add("ADULT");
        }
        if (years(maximum) >= OLDER) {
            standard.add("OLDER_ADULT");
        }
        return new Ages(minimum, maximum, standard);
    }

    private static double years(String age) {
        int blank = age.indexOf(' ');
        double amount = Double.parseDouble(age.substring(0, blank));
        return switch (age.charAt(blank + 1)) {
            case 'Y' -> amount;
            case 'M' -> amount / 12;
            case 'W' -> amount / 52;
            default -> amount / 365;
        };
    }
}
