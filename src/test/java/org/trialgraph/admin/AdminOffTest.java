package org.trialgraph.admin;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AdminOffTest {

    @Test
    void nothingIsThereUnlessAskedFor() {
        given().get("/admin/imports").then().statusCode(404).body("errors[0].extensions.code", equalTo("NOT_FOUND"));
        given().post("/admin/sync").then().statusCode(405);
    }
}
