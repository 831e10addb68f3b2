package org.trialgraph.search.rank;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// Where a trial has the words that were searched for.
@Description("Where a trial has the words that were searched for.")
public record Highlight(
        @NonNull @Description("The registry's name of the field, such as BriefTitle.")
        String field,

        @NonNull @Description("A piece of its text as HTML, the words in `mark` elements and all else escaped.")
        String fragment) {}
