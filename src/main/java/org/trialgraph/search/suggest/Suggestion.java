package org.trialgraph.search.suggest;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// A completion for a search box.
@Description("A completion for a search box.")
public record Suggestion(
        @NonNull @Description("The text as registered.") String text,
        @NonNull @Description("What it is.") SuggestionKind kind,
        @NonNull @Description("How many trials have it.") Integer trialCount) {}
