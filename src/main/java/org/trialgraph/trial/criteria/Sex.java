package org.trialgraph.trial.criteria;

import org.eclipse.microprofile.graphql.Description;

/// Sex of the people who may take part.
@Description("Sex of the people who may take part.")
public enum Sex {
    @Description("Both sexes.")
    ALL,
    @Description("Female only.")
    FEMALE,
    @Description("Male only.")
    MALE
}
