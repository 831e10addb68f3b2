package org.trialgraph.trial;

import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// A number of the trial other than its NCT number.
@Entity
@Immutable
@Description("A number of the trial other than its NCT number.")
public class Identifier extends TrialItem {

    @NonNull
    @Description("The number.")
    public String value;

    @Description("Kind as registered, such as EUDRACT_NUMBER.")
    public @Nullable String type;

    @NonNull
    @Description("Where it stands in the record: org_study_id, secondary_id or nct_alias.")
    public String source;

    @Description("Web address of the number.")
    public @Nullable String link;

    @Description("Who gave it, or what it is.")
    public @Nullable String description;
}
