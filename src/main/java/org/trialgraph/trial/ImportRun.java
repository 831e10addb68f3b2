package org.trialgraph.trial;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// One run of an import.
@Entity
@Immutable
@Description("One run of an import.")
public class ImportRun extends PanacheEntityBase {

    @Id
    @Ignore
    public long id;

    @NonNull
    @Description("When it began.")
    public Instant startedAt;

    @Description("When it ended; null while it runs, or when it was broken off.")
    public @Nullable Instant finishedAt;

    @NonNull
    @Description("Records read.")
    public Integer read;

    @NonNull
    @Description("Trials that were new.")
    public Integer inserted;

    @NonNull
    @Description("Trials that had changed.")
    public Integer updated;

    @NonNull
    @Description("Trials that were held already as they are.")
    public Integer unchanged;

    @NonNull
    @Description("Records older than what was held; they changed nothing.")
    public Integer outdated;

    @NonNull
    @Description("Records that were broken.")
    public Integer rejected;

    @NonNull
    @Description("Trials that a full dump did not have any more, and that were not marked before.")
    public Integer withdrawn;
}
