package org.trialgraph.trial.results;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.TrialItem;

/// A statistical analysis of an outcome measure.
@Entity
@Immutable
@Description("A statistical analysis of an outcome measure.")
public class Analysis extends TrialItem {

    @Ignore
    public int measurePosition;

    @NonNull
    @Description("Ids of the groups that are compared.")
    public List<@NonNull String> groupIds;

    @Description("What is compared, and the hypothesis.")
    public @Nullable String groupDescription;

    @Description("Statistical test, such as ANCOVA.")
    public @Nullable String method;

    @Description("What is to be said about the method.")
    public @Nullable String comment;

    @Name("pValue") // an attribute of this name would get an accessor that GraphQL knows by another
    @Column(name = "p_value")
    @Description("The p-value as registered, such as <0.001.")
    public @Nullable String probability;

    @Name("pValueComment")
    @Column(name = "p_value_comment")
    @Description("What is to be said about the p-value, such as the threshold of significance.")
    public @Nullable String probabilityComment;

    @Description("What is estimated, such as Hazard Ratio (HR).")
    public @Nullable String paramType;

    @Description("The estimate as registered.")
    public @Nullable String paramValue;

    @Description("Kind of dispersion of the estimate, such as STANDARD_ERROR_OF_MEAN.")
    public @Nullable String dispersionType;

    @Description("Dispersion of the estimate.")
    public @Nullable String dispersionValue;

    @Description("What is to be said about the estimate.")
    public @Nullable String estimateComment;

    @Description("Level of the confidence interval in percent.")
    public @Nullable String ciPercent;

    @Description("Sides of the confidence interval: ONE_SIDED or TWO_SIDED.")
    public @Nullable String ciSides;

    @Description("Lower end of the confidence interval.")
    public @Nullable String lowerLimit;

    @Description("Why there is no lower end.")
    public @Nullable String lowerLimitComment;

    @Description("Upper end of the confidence interval.")
    public @Nullable String upperLimit;

    @Description("Why there is no upper end.")
    public @Nullable String upperLimitComment;

    @Description("Whether it tests non-inferiority or equivalence.")
    public @Nullable Boolean testedNonInferiority;

    @Description("What it tests, such as SUPERIORITY, NON_INFERIORITY or EQUIVALENCE.")
    public @Nullable String testType;

    @Description("Margin of non-inferiority or equivalence, and power.")
    public @Nullable String testTypeComment;

    @Description("The analysis in words where it is none of the usual form.")
    public @Nullable String otherAnalysis;
}
