package org.trialgraph.trial;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.trialgraph.trial.arm.ArmType;
import org.trialgraph.trial.criteria.Sex;

class RegisteredCodeTest {

    @Test
    void knownWordIsItsConstant() {
        assertThat(RegisteredCode.find(Sex.class, "FEMALE")).isEqualTo(Sex.FEMALE);
    }

    @Test
    void unknownWordIsNoConstant() {
        assertThat(RegisteredCode.find(RecruitmentStatus.class, "PAUSED")).isNull();
    }

    @Test
    void unknownWordIsTheFallbackWhereThereIsOne() {
        assertThat(RegisteredCode.find(ArmType.class, "HISTORICAL_CONTROL", ArmType.OTHER))
                .isEqualTo(ArmType.OTHER);
    }

    @Test
    void absentWordIsNullEvenWithAFallback() {
        assertThat(RegisteredCode.find(ArmType.class, null, ArmType.OTHER)).isNull();
    }
}
