package org.trialgraph.search.suggest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.BadUserInput;
import org.trialgraph.protocol.PageSize;

/// Completions for a search box.
@GraphQLApi
@RunOnVirtualThread
public class SuggestQueries {

    private static final int LONGEST = 100;

    private final SuggestionRepository repository;

    SuggestQueries(SuggestionRepository repository) {
        this.repository = repository;
    }

    @Query
    @NonNull
    @Description("Completions for a search box, the most frequent first; names like the text where none begins so.")
    public List<@NonNull Suggestion> suggest(
            @NonNull @Name("text") @Description("What was typed: 2 to 100 characters.") String text,
            @io.smallrye.graphql.api.Nullable
                    @Name("kinds")
                    @Description("Kinds of completions; conditions, interventions and sponsors if left out.")
                    @Nullable
                    List<@NonNull SuggestionKind> kinds,
            @Name("first") @Description("How many: 1 to 100, 20 by default.") @Nullable Integer first) {
        var typed = text.strip();
        int most = PageSize.of(first);
        if (typed.length() > LONGEST || typed.codePoints().anyMatch(Character::isISOControl)) {
            throw new BadUserInput("'text' may have " + LONGEST + " characters at most, and no control characters");
        }
        if (typed.length() < 2) {
            return List.of();
        }
        var wanted = kinds == null
                ? List.of(SuggestionKind.CONDITION, SuggestionKind.INTERVENTION, SuggestionKind.SPONSOR)
                : kinds;
        return repository.find(wanted.stream().distinct().toList(), typed, most).stream()
                .sorted(Comparator.comparing(Suggestion::trialCount).reversed())
                .limit(most)
                .toList();
    }
}
