package org.trialgraph.trial;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;

@GraphQLApi
public class TrialQueries {
    @Query
    @Description("x")
    public StudyType ping() {
        return StudyType.INTERVENTIONAL;
    }
}
