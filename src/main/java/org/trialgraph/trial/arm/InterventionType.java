package org.trialgraph.trial.arm;

import org.eclipse.microprofile.graphql.Description;

/// What kind of intervention this is.
@Description("What kind of intervention this is.")
public enum InterventionType {
    @Description("Behavioural: psychotherapy, training, lifestyle counselling.")
    BEHAVIORAL,
    @Description("Biological or vaccine.")
    BIOLOGICAL,
    @Description("A drug, device or biological combined in one product.")
    COMBINATION_PRODUCT,
    @Description("Medical device, a sham device included.")
    DEVICE,
    @Description("Diagnostic test, imaging included.")
    DIAGNOSTIC_TEST,
    @Description("Vitamins, minerals and other supplements.")
    DIETARY_SUPPLEMENT,
    @Description("Drug, placebo included.")
    DRUG,
    @Description("Gene transfer, stem cells, recombinant DNA.")
    GENETIC,
    @Description("Procedure or surgery.")
    PROCEDURE,
    @Description("Radiation.")
    RADIATION,
    @Description("Another kind, or one that this service does not know.")
    OTHER
}
