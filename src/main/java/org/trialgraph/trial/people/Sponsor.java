package org.trialgraph.trial.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.GlobalId;
import org.trialgraph.protocol.Node;
import org.trialgraph.trial.NctId;
import org.trialgraph.trial.RegisteredCode;
import org.trialgraph.trial.TrialItem;

/// An organisation or person behind a trial.
@Entity
@Immutable
@Description("An organisation or person behind a trial.")
public class Sponsor extends TrialItem implements Node {

    @NonNull
    @Description("Name as registered.")
    public String name;

    @Ignore
    @Column(name = "class")
    public @Nullable String classCode;

    @Ignore
    @Column(name = "role")
    public String roleCode;

    @Id
    @NonNull
    @Description("Opaque global id; it stays the same over re-imports.")
    @Override
    public String getId() {
        return new GlobalId("Sponsor", NctId.of(nct) + ":" + roleCode + ":" + name).toString();
    }

    @Name("class")
    @Description("Kind of organisation.")
    public @Nullable AgencyClass getAgencyClass() {
        return RegisteredCode.find(AgencyClass.class, classCode, AgencyClass.OTHER);
    }

    @NonNull
    @Description("Its role in the trial.")
    public SponsorRole getRole() {
        return SponsorRole.valueOf(roleCode);
    }
}
