package org.trialgraph.trial;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PrintedSchemaTest {

    private static final Path KEPT = Path.of("src/test/resources/schema.graphql");
    private static final Path SERVED = Path.of("target/schema.graphql");

    @Test
    void servedSchemaIsTheOneKeptInGit() throws IOException {
        var served =
                get("/graphql/schema.graphql").then().statusCode(200).extract().asString();
        Files.writeString(SERVED, served);

        assertThat(served)
                .as("every change of the contract is reviewed: diff %s %s, and copy it when it is meant", SERVED, KEPT)
                .isEqualTo(Files.readString(KEPT));
    }
}
