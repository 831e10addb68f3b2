package org.trialgraph.trial;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What follows for the results of a trial from its record, whatever the day: US law (42 CFR 11.22) as far as the
/// record tells.
///
/// @param status            code word
/// @param studyType         code word
/// @param phases            code words
/// @param regulated         whether it is of a drug or device that the FDA regulates
/// @param delayCertified    whether a certification of delay stands in the record
/// @param primaryCompletion its last possible day
/// @param completion        its last possible day
public record ResultsRule(
        @Nullable String status,
        @Nullable String studyType,
        List<String> phases,
        boolean regulated,
        boolean delayCertified,
        @Nullable LocalDate primaryCompletion,
        @Nullable LocalDate completion) {

    private static final List<String> EARLY = List.of(Phase.EARLY_PHASE1.name(), Phase.PHASE1.name());

    /// None come of expanded access, nor of a trial that was withdrawn before enrolment.
    public boolean expected() {
        return !RecruitmentStatus.WITHDRAWN.name().equals(status)
                && !StudyType.EXPANDED_ACCESS.name().equals(studyType);
    }

    /// A year after primary completion, or after completion where that is not registered; null when none are expected
    /// or no such date is registered.
    public @Nullable LocalDate dueBy() {
        var end = primaryCompletion == null ? completion : primaryCompletion;
        return end == null || !expected() ? null : end.plusYears(1);
    }

    /// Whether they are overdue once that day has passed.
    public boolean enforceable() {
        boolean early = !phases.isEmpty() && EARLY.containsAll(phases);
        return expected()
                && regulated
                && !early
                && !delayCertified
                && StudyType.INTERVENTIONAL.name().equals(studyType);
    }
}
