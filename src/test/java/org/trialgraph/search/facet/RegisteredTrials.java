package org.trialgraph.search.facet;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipFile;

/// The trials of the registry's bulk zip.
///
/// @param all       in the order of their numbers
/// @param withdrawn numbers of those that the registry has withdrawn
record RegisteredTrials(List<RegisteredTrial> all, Set<Integer> withdrawn) {

    private static final JsonMapper JSON = new JsonMapper();

    /// @param fields whose words can be asked for
    static RegisteredTrials read(Path file, Collection<String> fields) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return new RegisteredTrials(
                    zip.stream()
                            .filter(entry -> entry.getName().endsWith(".json"))
                            .map(entry -> {
                                try (var input = zip.getInputStream(entry)) {
                                    return new RegisteredTrial(JSON.readTree(input), fields);
                                } catch (IOException e) {
                                    throw new UncheckedIOException(e);
                                }
                            })
                            .sorted(Comparator.comparingInt((RegisteredTrial trial) -> trial.nct))
                            .toList(),
                    new HashSet<>());
        }
    }

    /// Day of the newest update.
    LocalDate asOf() {
        return all.stream()
                .map(trial -> trial.date("lastUpdatePostDate"))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
