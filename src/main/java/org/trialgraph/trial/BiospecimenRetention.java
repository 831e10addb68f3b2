package org.trialgraph.trial;

import org.eclipse.microprofile.graphql.Description;

/// Which samples of participants are kept.
@Description("Which samples of participants are kept.")
public enum BiospecimenRetention {
    @Description("None.")
    NONE_RETAINED,
    @Description("Samples from which DNA can be taken.")
    SAMPLES_WITH_DNA,
    @Description("Samples without DNA.")
    SAMPLES_WITHOUT_DNA
}
