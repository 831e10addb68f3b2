package org.trialgraph.trial.arm;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.GlobalId;
import org.trialgraph.protocol.Node;
import org.trialgraph.trial.NctId;
import org.trialgraph.trial.RegisteredCode;
import org.trialgraph.trial.TrialItem;

/// What a trial puts to the test, or compares it with.
@Entity
@Immutable
@Description("What a trial puts to the test, or compares it with.")
public class Intervention extends TrialItem implements Node {

    @NonNull
    @Description("Name as registered.")
    public String name;

    @Ignore
    @Column(name = "type")
    public @Nullable String typeCode;

    @Description("What is given, how, how much and for how long.")
    public @Nullable String description;

    @NonNull
    @Description("Brand names, serial numbers and former names.")
    public List<@NonNull String> otherNames;

    @Id
    @NonNull
    @Description("Opaque global id; it stays the same over re-imports.")
    @Override
    public String getId() {
        return new GlobalId("Intervention", NctId.of(nct) + ":" + typeCode + ":" + name).toString();
    }

    @Description("Kind of intervention.")
    public @Nullable InterventionType getType() {
        return RegisteredCode.find(InterventionType.class, typeCode, InterventionType.OTHER);
    }
}
