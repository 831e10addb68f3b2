package org.trialgraph.trial;

import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;

/// A term of the Medical Subject Headings that the registry derived from what was registered.
@Entity
@Immutable
@Description("A term of the Medical Subject Headings that the registry derived from what was registered.")
public class MeshTerm extends TrialItem {

    @Ignore
    public String meshId;

    @NonNull
    @Description("The term.")
    public String term;

    @NonNull
    @Description("What the term is for: CONDITION or INTERVENTION.")
    public String of;

    @NonNull
    @Description("Whether this is a broader term of one that applies.")
    public Boolean ancestor;

    @NonNull
    @Description("MeSH unique id, such as D009471.")
    public String getId() {
        return meshId;
    }
}
