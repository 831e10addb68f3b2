package org.trialgraph.protocol.headers;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrossOriginCheckTest {

    @ParameterizedTest
    @ValueSource(strings = {"*", " * ", "/.*/"})
    void serviceDoesNotStartWhereAnyPageCouldAskWithCredentials(String anyone) {
        var check = new CrossOriginCheck(true, Optional.of(List.of("https://friend.example.org", anyone)), true);

        assertThatThrownBy(() -> check.check(new StartupEvent()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("quarkus.http.cors.origins is '*'");
    }

    @Test
    void otherSettingsAreFine() {
        var anyone = Optional.of(List.of("*"));
        var friend = Optional.of(List.of("https://friend.example.org"));

        for (var check : List.of(
                new CrossOriginCheck(false, anyone, true),
                new CrossOriginCheck(true, anyone, false),
                new CrossOriginCheck(true, friend, true),
                new CrossOriginCheck(true, Optional.empty(), true))) {
            assertThatCode(() -> check.check(new StartupEvent())).doesNotThrowAnyException();
        }
    }
}
