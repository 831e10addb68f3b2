package org.trialgraph.trial;

import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/// Who watches over a trial, and what US law has to do with it.
@Description("Who watches over a trial, and what US law has to do with it; what is not registered is null.")
public record Oversight(
        @Description("Whether a drug in it is regulated by the US FDA; null when not registered.") @Nullable
        Boolean fdaRegulatedDrug,

        @Description("Whether a device in it is regulated by the US FDA; null when not registered.") @Nullable
        Boolean fdaRegulatedDevice,

        @Description("Whether it has a data monitoring committee; null when not registered.") @Nullable
        Boolean hasDmc,

        @Description("Whether a device in it is neither approved nor cleared by the US FDA.") @Nullable
        Boolean unapprovedDevice,

        @Description("Whether the FDA ordered it to watch a device in children after approval.") @Nullable
        Boolean pediatricPostmarketSurveillance,

        @Description("Whether a product in it is made in the US and exported for the trial.") @Nullable
        Boolean exportedFromUs,

        @Description("Whether the record is marked for violation of the FDA Amendments Act, section 801.") @Nullable
        Boolean fdaaa801Violation) {

    static @Nullable Oversight of(Trial trial) {
        var oversight = new Oversight(
                trial.fdaRegulatedDrug,
                trial.fdaRegulatedDevice,
                trial.hasDmc,
                trial.unapprovedDevice,
                trial.pediatricPostmarketSurveillance,
                trial.exportedFromUs,
                trial.fdaaa801Violation);
        return oversight.isEmpty() ? null : oversight;
    }

    private boolean isEmpty() {
        return Stream.of(
                        fdaRegulatedDrug,
                        fdaRegulatedDevice,
                        hasDmc,
                        unapprovedDevice,
                        pediatricPostmarketSurveillance,
                        exportedFromUs,
                        fdaaa801Violation)
                .allMatch(Objects::isNull);
    }
}
