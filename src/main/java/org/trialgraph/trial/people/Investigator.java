package org.trialgraph.trial.people;

import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.GlobalId;
import org.trialgraph.protocol.Node;
import org.trialgraph.trial.NctId;
import org.trialgraph.trial.TrialItem;

/// A person who answers for the conduct of a trial as a whole.
@Entity
@Immutable
@Description("A person who answers for the conduct of a trial as a whole.")
public class Investigator extends TrialItem implements Node {

    @NonNull
    @Description("Name as registered, degrees included.")
    public String name;

    @Description("Role as registered, such as PRINCIPAL_INVESTIGATOR.")
    public @Nullable String role;

    @Description("Organisation that the person belongs to.")
    public @Nullable String affiliation;

    @Id
    @NonNull
    @Description("Opaque global id; it stays the same over re-imports.")
    @Override
    public String getId() {
        return new GlobalId("Investigator", NctId.of(nct) + ":" + name).toString();
    }
}
