package org.trialgraph.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrialTest {

    private final Trial trial = new Trial();

    @Test
    void statusThatThisServiceDoesNotKnowIsStillSaid() {
        trial.statusCode = "PAUSED";

        assertThat(trial.getStatus()).isNull();
        assertThat(trial.getStatusLabel()).isEqualTo("PAUSED");
    }

    @Test
    void phasesOfATrialThatSpansTwoAreSaidTogether() {
        trial.phaseCodes = List.of("PHASE1", "PHASE2");

        assertThat(trial.getPhaseLabel()).isEqualTo("Phase 1/Phase 2");
    }

    @Test
    void phaseThatThisServiceDoesNotKnowIsStillSaid() {
        trial.phaseCodes = List.of("PHASE5");

        assertThat(trial.getPhases()).isEmpty();
        assertThat(trial.getPhaseLabel()).isEqualTo("PHASE5");
    }

    @Test
    void absentPhaseHasNoLabel() {
        trial.phaseCodes = List.of();

        assertThat(trial.getPhaseLabel()).isNull();
    }

    @Test
    void enrollmentWithoutCountAndKindIsAbsent() {
        assertThat(trial.getEnrollment()).isNull();
    }

    @Test
    void idIsTheSameForTheSameTrial() {
        trial.nct = 99000001;
        var again = new Trial();
        again.nct = 99000001;

        assertThat(trial.getId())
                .isEqualTo(again.getId())
                .isNotEqualTo(trial.getNctId().toString());
    }
}
