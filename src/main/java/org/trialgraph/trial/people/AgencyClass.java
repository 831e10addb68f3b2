package org.trialgraph.trial.people;

import org.eclipse.microprofile.graphql.Description;

/// What kind of organisation a sponsor is.
@Description("What kind of organisation a sponsor is.")
public enum AgencyClass {
    @Description("US National Institutes of Health.")
    NIH,
    @Description("Another US federal agency.")
    FED,
    @Description("A government outside the US, or a US state or local one.")
    OTHER_GOV,
    @Description("An individual.")
    INDIV,
    @Description("A company.")
    INDUSTRY,
    @Description("A research network.")
    NETWORK,
    @Description("Ambiguous in the registry.")
    AMBIG,
    @Description("Another organisation: universities, hospitals, foundations.")
    OTHER,
    @Description("Not known to the registry.")
    UNKNOWN
}
