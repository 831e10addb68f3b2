package org.trialgraph.trial.annotation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.PartialDate;
import org.trialgraph.trial.RegisteredCode;
import org.trialgraph.trial.TrialItem;

/// What happened to results on their way to posting, as the registry notes it.
@Entity
@Immutable
@Description("What happened to results on their way to posting, as the registry notes it.")
public class UnpostedEvent extends TrialItem {

    @Ignore
    @Column(name = "type")
    public @Nullable String typeCode;

    @Ignore
    public @Nullable String eventDate;

    @Description("Whether the date is not known.")
    public @Nullable Boolean dateUnknown;

    @Description("What happened.")
    public @Nullable UnpostedEventType getType() {
        return RegisteredCode.find(UnpostedEventType.class, typeCode);
    }

    @Description("When it happened.")
    public @Nullable PartialDate getDate() {
        return PartialDate.of(eventDate, null);
    }
}
