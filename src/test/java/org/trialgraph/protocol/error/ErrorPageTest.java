package org.trialgraph.protocol.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trialgraph.protocol.AnswerError;
import org.trialgraph.protocol.AnswerError.Location;
import org.trialgraph.protocol.ErrorCode;
import org.trialgraph.protocol.FaultId;
import org.trialgraph.protocol.Refusal;

class ErrorPageTest {

    @Test
    void refusalKeepsAllThatItTells() {
        var refusal = new Refusal(
                List.of(
                        new AnswerError(
                                ErrorCode.QUERY_TOO_DEEP,
                                "too \"deep\"",
                                List.of(new Location(3, 7)),
                                List.of("trials", 0),
                                Map.of("depth", 30)),
                        AnswerError.of(ErrorCode.BAD_REQUEST, "and no JSON")),
                Map.of("Retry-After", "3"));

        var page = ErrorPage.of(refusal);

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.headers()).isEqualTo(Map.of("Retry-After", "3"));
        assertThat(page.json().encode()).isEqualTo("""
                {"errors":[\
                {"message":"too \\"deep\\"","locations":[{"line":3,"column":7}],"path":["trials",0],\
                "extensions":{"code":"QUERY_TOO_DEEP","depth":30}},\
                {"message":"and no JSON","extensions":{"code":"BAD_REQUEST"}}]}""");
    }

    @Test
    void idsAreNotRepeated() {
        assertThat(FaultId.next()).matches("[0-9a-f]{16}").isNotEqualTo(FaultId.next());
    }
}
