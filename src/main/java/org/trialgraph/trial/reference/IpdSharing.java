package org.trialgraph.trial.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.TrialSection;
import org.trialgraph.trial.text.WebAddress;

/// Whether and how data of single participants are shared.
@Entity
@Immutable
@Description("Whether and how data of single participants are shared.")
public class IpdSharing extends TrialSection {

    @Description("YES, NO or UNDECIDED.")
    public @Nullable String plan;

    @Description("The plan in words.")
    public @Nullable String description;

    @NonNull
    @Description("What else is shared, such as STUDY_PROTOCOL.")
    public List<@NonNull String> infoTypes;

    @Description("When data are available.")
    public @Nullable String timeFrame;

    @Description("To whom and how.")
    public @Nullable String accessCriteria;

    @Column(name = "url")
    @Description("What is registered as the web address, to be shown as text: it may be anything.")
    public @Nullable String registeredUrl;

    @Description("Web address to find more at; null where what is registered is none.")
    public @Nullable String getUrl() {
        return WebAddress.of(registeredUrl);
    }
}
