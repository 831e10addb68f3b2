package org.trialgraph.generate;

import java.util.ArrayList;
import java.util.List;
import org.trialgraph.generate.Conditions.Condition;

/// What is settled about a study before it is written, since several places of the record tell of it.
final class Study implements Prose.Topic {

    private static final Codes TYPES = Model.codes("studyType");
    private static final Codes STATUSES = Model.codes("status");
    private static final Codes EXPANDED_STATUSES = Model.codes("expandedStatus");
    private static final Codes PHASES = Model.codes("phases");
    private static final Quantiles ARMS = Model.quantiles("arms");
    private static final Quantiles INTERVENTIONS = Model.quantiles("interventions");

    private final StudyKey key;
    private final String type;
    private final List<String> phases;
    private final Status status;
    private final Timeline timeline;
    private final boolean results;
    private final Organisation sponsor;
    private final String country;
    private final double size;
    private final ArmLinks links;
    private final List<Condition> conditions = new ArrayList<>();
    private final List<Intervention> interventions = new ArrayList<>();
    private final List<Arm> arms = new ArrayList<>();

    Study(StudyKey key) {
        this.key = key;
        var chance = new Chance(Chance.seed(key.seed(), "facts"));
        type = TYPES.draw(chance);
        var first = Status.valueOf((expanded() ? EXPANDED_STATUSES : STATUSES).draw(chance));
        phases = interventional() ? parted(PHASES.draw(chance)) : List.of();
        var dates = Timeline.draw(first, chance);
        results = hasResults(first, chance);
        status = key.changed() ? first.next() : first;
        int days = 14 + chance.below(180);
        timeline = key.changed() ? dates.updated(days) : dates;
        sponsor = Organisation.draw(chance);
        country = Places.anywhere(chance).country();
        size = chance.unit();
        int treatments = INTERVENTIONS.wholeAt(chance.unit());
        for (int i = 0; i < treatments; i++) {
            interventions.add(Intervention.draw(chance, i));
        }
        int groups = ARMS.wholeAt(chance.unit());
        for (int i = 0; i < groups; i++) {
            arms.add(Arm.draw(this, i, chance));
        }
        links = ArmLinks.between(groups, treatments);
    }

    /// `PHASE1+PHASE2` are two.
    private static List<String> parted(String phases) {
        int sign = phases.indexOf('+');
        return sign < 0 ? List.of(phases) : List.of(phases.substring(0, sign), phases.substring(sign + 1));
    }

    private static boolean hasResults(Status status, Chance chance) {
        return switch (status) {
            case COMPLETED, TERMINATED, ACTIVE_NOT_RECRUITING ->
                Model.codes("results." + status.name()).draw(chance).equals("true");
            default -> false;
        };
    }

    StudyKey key() {
        return key;
    }

    String type() {
        return type;
    }

    boolean interventional() {
        return type.equals("INTERVENTIONAL");
    }

    boolean expanded() {
        return type.equals("EXPANDED_ACCESS");
    }

    List<String> phases() {
        return phases;
    }

    Status status() {
        return status;
    }

    Timeline timeline() {
        return timeline;
    }

    boolean results() {
        return results;
    }

    Organisation sponsor() {
        return sponsor;
    }

    /// Where most of its sites are.
    String country() {
        return country;
    }

    ArmLinks links() {
        return links;
    }

    /// How large the study is among all, 0 to 1: its lists grow together.
    double size() {
        return size;
    }

    List<Intervention> interventions() {
        return interventions;
    }

    List<Arm> arms() {
        return arms;
    }

    /// The conditions are endless; how many are registered is decided elsewhere.
    Condition condition(int index) {
        while (conditions.size() <= index) {
            conditions.add(Conditions.draw(Chance.seed(key.seed(), "condition"), conditions.size()));
        }
        return conditions.get(index);
    }

    @Override
    public String condition(Chance chance) {
        return condition(chance.below(3) / 2).spoken();
    }

    @Override
    public String intervention(Chance chance) {
        return interventions.get(chance.below(interventions.size())).name();
    }

    @Override
    public String notice() {
        return key.changed() ? " The record was updated since it was first made." : "";
    }
}
