package org.trialgraph.trial;

import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.trialgraph.protocol.GlobalId;
import org.trialgraph.protocol.Node;

/// A disease, disorder or state of health that a trial is about.
@Entity
@Immutable
@Description("A disease, disorder or state of health that a trial is about.")
public class Condition extends TrialItem implements Node {

    @NonNull
    @Description("Name as registered.")
    public String name;

    /// A condition of no trial in particular.
    public static Condition named(String name) {
        var condition = new Condition();
        condition.name = name;
        return condition;
    }

    @Id
    @NonNull
    @Description("Opaque global id; it stays the same over re-imports.")
    @Override
    public String getId() {
        return new GlobalId("Condition", name).toString();
    }
}
