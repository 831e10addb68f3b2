package org.trialgraph.trial;

import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/// Samples of participants that an observational study keeps.
@Description("Samples of participants that an observational study keeps.")
public record Biospecimens(
        @Description("Whether DNA can be taken from them.") @Nullable
        BiospecimenRetention retention,

        @Description("What is kept, such as whole blood or serum.") @Nullable
        String description) {}
