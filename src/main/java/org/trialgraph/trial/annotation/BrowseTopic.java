package org.trialgraph.trial.annotation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.RegisteredCode;
import org.trialgraph.trial.TrialItem;

/// A topic under which the registry lists a trial.
@Entity
@Immutable
@Description("A topic under which the registry lists a trial.")
public class BrowseTopic extends TrialItem {

    @NonNull
    @Description("What the topic is for: CONDITION or INTERVENTION.")
    public String of;

    @NonNull
    @Description("Whether it is a branch of the tree of topics; else a leaf.")
    public Boolean branch;

    @Description("Id of a leaf, such as M12365, or short name of a branch, such as BC04.")
    public @Nullable String code;

    @Description("Name of the topic.")
    public @Nullable String name;

    @Description("The registered term by which a leaf was found.")
    public @Nullable String asFound;

    @Ignore
    @Column(name = "relevance")
    public @Nullable String relevanceCode;

    @Description("How much a leaf has to do with the trial.")
    public @Nullable BrowseRelevance getRelevance() {
        return RegisteredCode.find(BrowseRelevance.class, relevanceCode);
    }
}
