package org.trialgraph.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ResultsTest {

    private static final LocalDate DAY_DUE = LocalDate.of(2025, 3, 31);

    private final Trial trial = new Trial();

    @BeforeEach
    void anApplicableTrialThatEndedInMarch2024() {
        trial.nct = 99000001;
        trial.studyTypeCode = "INTERVENTIONAL";
        trial.statusCode = "COMPLETED";
        trial.phaseCodes = List.of("PHASE2");
        trial.fdaRegulatedDrug = true;
        trial.primaryCompletionDate = "2024-03";
        trial.completionDate = "2024-09-01";
    }

    @Test
    void resultsAreDueAYearAfterTheLastDayThatPrimaryCompletionMayMean() {
        assertThat(Results.of(trial, DAY_DUE).dueBy()).isEqualTo(DAY_DUE);
    }

    @Test
    void completionCountsWherePrimaryCompletionIsNotRegistered() {
        trial.primaryCompletionDate = null;

        assertThat(Results.of(trial, DAY_DUE).dueBy()).isEqualTo(LocalDate.of(2025, 9, 1));
    }

    @Test
    void resultsArePendingOnTheDayTheyAreDue() {
        assertThat(statusAsOf(DAY_DUE)).isEqualTo(ResultsStatus.PENDING);
    }

    @Test
    void resultsAreOverdueTheDayAfter() {
        assertThat(statusAsOf(DAY_DUE.plusDays(1))).isEqualTo(ResultsStatus.OVERDUE);
    }

    @Test
    void certifiedDelayIsNotOverdue() {
        trial.resultsDelayCertified = true;

        assertThat(statusAsOf(DAY_DUE.plusDays(1))).isEqualTo(ResultsStatus.PENDING);
    }

    @Test
    void firstPhasesAreNeverOverdue() {
        trial.phaseCodes = List.of("PHASE1");

        assertThat(statusAsOf(DAY_DUE.plusDays(1))).isEqualTo(ResultsStatus.PENDING);
    }

    @Test
    void secondPhaseCountsInATrialOfTwo() {
        trial.phaseCodes = List.of("PHASE1", "PHASE2");

        assertThat(statusAsOf(DAY_DUE.plusDays(1))).isEqualTo(ResultsStatus.OVERDUE);
    }

    @Test
    void unregulatedTrialsAreNeverOverdue() {
        trial.fdaRegulatedDrug = false;

        assertThat(statusAsOf(DAY_DUE.plusDays(1))).isEqualTo(ResultsStatus.PENDING);
    }

    @Test
    void postedResultsArePostedWhenever() {
        trial.resultsPosted = true;

        assertThat(statusAsOf(DAY_DUE.plusDays(1))).isEqualTo(ResultsStatus.POSTED);
    }

    @Test
    void withdrawnTrialsOweNone() {
        trial.statusCode = "WITHDRAWN";

        assertThat(Results.of(trial, DAY_DUE.plusDays(1)))
                .isEqualTo(new Results(ResultsStatus.NOT_EXPECTED, false, null, null, null, trial.nct));
    }

    @Test
    void nothingIsOverdueWithoutADateOfTheData() {
        assertThat(Results.of(trial, null).status()).isEqualTo(ResultsStatus.PENDING);
    }

    private ResultsStatus statusAsOf(LocalDate day) {
        return Results.of(trial, day).status();
    }
}
