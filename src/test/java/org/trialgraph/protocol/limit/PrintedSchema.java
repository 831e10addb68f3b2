package org.trialgraph.protocol.limit;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.File;

/// The schema that is served.
public final class PrintedSchema {

    public static final GraphQLSchema SCHEMA = UnExecutableSchemaGenerator.makeUnExecutableSchema(
            new SchemaParser().parse(new File("src/test/resources/schema.graphql")));

    private PrintedSchema() {}
}
