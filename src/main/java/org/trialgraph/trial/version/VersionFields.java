package org.trialgraph.trial.version;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Context;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.Batches;
import org.trialgraph.protocol.PageSize;
import org.trialgraph.trial.Trial;
import org.trialgraph.trial.TrialLoaders;

/// The record of a trial through time. The documents of a request are read together, and expanded one by one.
@GraphQLApi
@RegisterForReflection // with nested fields alone, the extension does not
public class VersionFields {

    /// The day of the dump, which is another in every version.
    private static final String DUMP_DAY = ".versionHolder";

    private final Batches batches;
    private final TrialLoaders loaders;
    private final VersionRepository repository;

    VersionFields(Batches batches, TrialLoaders loaders, VersionRepository repository) {
        this.batches = batches;
        this.loaders = loaders;
        this.repository = repository;
    }

    @NonNull
    @Description("The versions of the record that this service has seen, newest first.")
    public CompletionStage<VersionConnection> versions(
            @Source Trial trial,
            @Name("first") @Description("How many: 1 to 100, 20 by default.") @Nullable Integer first,
            @Name("after") @Description("Cursor of the item behind which to start.") @Nullable String after,
            Context context) {
        int size = PageSize.of(first);
        return history(trial, context).thenApply(history -> history.page(size, after));
    }

    @Description("The record as the registry showed it on a day; null before the oldest version that is held.")
    public CompletionStage<@Nullable TrialVersion> asOf(
            @Source Trial trial, @NonNull @Name("date") @Description("The day.") LocalDate date, Context context) {
        return history(trial, context).thenApply(history -> history.asOf(date).orElse(null));
    }

    @Description("What changed between two days; null if on one of them no version was there that is held.")
    public CompletionStage<@Nullable TrialChanges> changes(
            @Source Trial trial,
            @NonNull @Name("from") @Description("Day of the version to start from.") LocalDate from,
            @Name("to") @Description("Day of the version to end with; the newest if left out.") @Nullable LocalDate to,
            Context context) {
        return history(trial, context)
                .thenApply(history -> history.asOf(from)
                        .flatMap(older -> history.asOf(to == null ? LocalDate.MAX : to)
                                .map(newer -> new TrialChanges(older, newer)))
                        .orElse(null));
    }

    @NonNull
    @Description("The differences, field by field.")
    public CompletionStage<List<@NonNull Change>> changes(@Source TrialChanges compared, Context context) {
        return between(compared.from().key(), compared.to().key(), context);
    }

    @NonNull
    @Description("What this version changed in the one before it, field by field; nothing for the oldest that is held.")
    public CompletionStage<List<@NonNull Change>> changes(@Source TrialVersion version, Context context) {
        return between(version.previous(), version.key(), context);
    }

    @NonNull
    @Description("Modules of the record that this version changed, by the registry's names, such as"
            + " `contactsLocationsModule`.")
    public CompletionStage<List<@NonNull String>> changedModules(@Source TrialVersion version, Context context) {
        return between(version.previous(), version.key(), context)
                .thenApply(changes -> changes.stream()
                        .filter(VersionFields::tellsOfTheTrial)
                        .map(VersionFields::module)
                        .distinct()
                        .toList());
    }

    @NonNull
    @Description("The whole record as JSON, as registered.")
    public CompletionStage<String> document(@Source TrialVersion version, Context context) {
        return batches.load(context, "documents", version.key(), repository::documents)
                .thenApply(StoredDocument::expand);
    }

    private CompletionStage<VersionHistory> history(Trial trial, Context context) {
        return loaders.parts(context, RegisteredVersion.class, RegisteredVersion.AGE, trial.nct)
                .thenApply(rows -> VersionHistory.of(trial, rows));
    }

    private CompletionStage<List<Change>> between(
            RegisteredVersion.@Nullable Key older, RegisteredVersion.Key newer, Context context) {
        return older == null
                ? CompletableFuture.completedStage(List.of())
                : batches.load(context, "differences", new Comparison(older, newer), this::compare);
    }

    /// Reads the documents together and expands two at a time.
    private Map<Comparison, List<Change>> compare(Set<Comparison> wanted) {
        var documents = repository.documents(wanted.stream()
                .flatMap(pair -> Stream.of(pair.older(), pair.newer()))
                .collect(Collectors.toSet()));
        Map<Comparison, List<Change>> found = new HashMap<>();
        for (Comparison pair : wanted) {
            found.put(pair, DocumentDiff.between(text(documents, pair.older()), text(documents, pair.newer())));
        }
        return found;
    }

    private static String text(Map<RegisteredVersion.Key, byte[]> documents, RegisteredVersion.Key key) {
        return StoredDocument.expand(Objects.requireNonNull(documents.get(key), "a version lost its document"));
    }

    private static boolean tellsOfTheTrial(Change change) {
        return !change.field().endsWith(DUMP_DAY);
    }

    private static String module(Change change) {
        var names = change.field().split("\\.", 3);
        return names.length > 1 ? names[1] : names[0];
    }

    private record Comparison(RegisteredVersion.Key older, RegisteredVersion.Key newer) {}
}
