package org.trialgraph.similarity.rank;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.trialgraph.trial.text.Words;

/// Words that most records have, and names under which nothing is given: none of them makes two trials alike.
final class CommonWords {

    private static final Set<String> STEMS = stems("""
            a an the of and or in on for to with without by from at as is are be been being was were this that these
            those it its their there than then not no who whom which when into all any both either only other others
            study studies trial trials patient patients participant participants subject subjects cohort group groups
            arm arms efficacy safety effect effects effectiveness evaluation evaluate evaluating assess assessment
            investigate investigation comparison compare comparing compared comparative comparator versus vs
            treatment treatments treated therapy therapeutic intervention interventional experimental active
            control controlled randomized randomised double single blind blinded placebo open label phase multi
            multicenter multicentre center clinical observational prospective pilot feasibility
            using use used among after before during between following based new standard usual care dose doses
            part long short term i ii iii iv
            """);

    private static final Set<String> NOTHING_GIVEN = Set.of(
                    "standard of care",
                    "standard care",
                    "standard treatment",
                    "usual care",
                    "treatment as usual",
                    "best supportive care",
                    "soc",
                    "control",
                    "control group",
                    "no treatment",
                    "no intervention",
                    "vehicle",
                    "saline",
                    "normal saline",
                    "survey",
                    "survey administration",
                    "questionnaire",
                    "questionnaires",
                    "questionnaire administration",
                    "quality-of-life assessment",
                    "laboratory biomarker analysis",
                    "biospecimen collection")
            .stream()
            .map(CommonWords::key)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> SHAM = stems("placebo placebos sham");

    private CommonWords() {}

    /// Whether a word tells what a trial is about.
    static boolean tells(String stem) {
        return stem.length() > 1 && !STEMS.contains(stem);
    }

    /// Whether an intervention is one: neither a placebo nor what is done to everybody.
    static boolean isGiven(String intervention) {
        return !NOTHING_GIVEN.contains(key(intervention))
                && Words.stems(intervention).stream().noneMatch(SHAM::contains);
    }

    private static String key(String name) {
        return String.join(" ", Words.stems(name));
    }

    private static Set<String> stems(String words) {
        return Arrays.stream(words.strip().split("\\s+"))
                .flatMap(word -> Words.stems(word).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
