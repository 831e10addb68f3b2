package org.trialgraph.trial.arm;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.RegisteredCode;
import org.trialgraph.trial.TrialItem;

/// A group of participants who receive the same interventions.
@Entity
@Immutable
@Description("A group of participants who receive the same interventions.")
public class Arm extends TrialItem {

    @NonNull
    @Description("Name of the arm within the trial.")
    public String label;

    @Ignore
    @Column(name = "type")
    public @Nullable String typeCode;

    @Description("What its participants receive.")
    public @Nullable String description;

    @Description("Role of the arm.")
    public @Nullable ArmType getType() {
        return RegisteredCode.find(ArmType.class, typeCode, ArmType.OTHER);
    }
}
