package org.trialgraph.protocol.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialgraph.protocol.ErrorCode;
import org.trialgraph.protocol.Refusal;
import org.trialgraph.protocol.client.Client;

class RateLimiterTest {

    private static final Client SHOP = Client.withKey("shop");
    private static final Client CLINIC = Client.withKey("clinic");

    private final FakeRate rate = FakeRate.of(10, 100);
    private final RateLimiter limiter = rate.limiter();

    @Test
    void everyAnswerTellsWhatIsLeftAndWhenItIsAllBack() {
        assertThat(limiter.take(SHOP, 30))
                .isEqualTo(Map.of(
                        "RateLimit-Policy", "\"cost\";q=100;qu=\"points\";w=10",
                        "RateLimit", "\"cost\";r=70;t=3"));
    }

    @Test
    void nothingIsCountedUnlessAskedFor() {
        var off = FakeRate.of(10, 100).off().limiter();

        assertThat(off.take(SHOP, 1_000)).isEmpty();
        assertThat(off.look(SHOP)).isEmpty();
        assertThat(off.remembered()).isZero();
    }

    @Test
    void lookingCostsNothing() {
        limiter.take(SHOP, 30);

        assertThat(limiter.look(SHOP)).isEqualTo(limiter.look(SHOP)).containsEntry("RateLimit", "\"cost\";r=70;t=3");
    }

    @Test
    void clientWithoutPointsIsRefusedAndToldWhenItHasEnough() {
        limiter.take(SHOP, 80);

        var refusal = refusal(SHOP, 55);
        assertThat(refusal.code()).isEqualTo(ErrorCode.RATE_LIMITED);
        assertThat(refusal)
                .hasMessage("the operation costs 55 points and 20 are left: come again in 4 s;"
                        + " 10 come back every second, up to 100");
        assertThat(refusal.errors().getFirst().details())
                .isEqualTo(Map.of("cost", 55L, "remaining", 20L, "retryAfter", 4L));
        assertThat(refusal.headers())
                .isEqualTo(Map.of(
                        "Retry-After", "4",
                        "RateLimit-Policy", "\"cost\";q=100;qu=\"points\";w=10",
                        "RateLimit", "\"cost\";r=20;t=4"));
    }

    @Test
    void refusalTakesNothing() {
        limiter.take(SHOP, 80);
        refusal(SHOP, 55);

        assertThat(limiter.take(SHOP, 20)).containsEntry("RateLimit", "\"cost\";r=0;t=10");
    }

    @Test
    void pointsAreThereWhenRetryAfterIsOver() {
        limiter.take(SHOP, 100);
        var wait = Long.parseLong(refusal(SHOP, 55).headers().get("Retry-After"));

        rate.pass(Duration.ofSeconds(wait - 1));
        refusal(SHOP, 55);
        rate.pass(Duration.ofSeconds(1));
        assertThat(limiter.take(SHOP, 55)).containsEntry("RateLimit", "\"cost\";r=5;t=10");
    }

    @Test
    void waitIsRoundedUp() {
        limiter.take(SHOP, 100);
        rate.pass(Duration.ofMillis(999));

        assertThat(refusal(SHOP, 10).headers()).containsEntry("Retry-After", "1");
        assertThat(refusal(SHOP, 11).headers()).containsEntry("Retry-After", "1");
        assertThat(refusal(SHOP, 20).headers()).containsEntry("Retry-After", "2");
    }

    @Test
    void noMoreThanTheBurstGathers() {
        limiter.take(SHOP, 100);
        rate.pass(Duration.ofDays(1000));

        assertThat(limiter.take(SHOP, 100)).containsEntry("RateLimit", "\"cost\";r=0;t=10");
        refusal(SHOP, 1);
    }

    @Test
    void operationDearerThanTheBurstIsNotToldToWait() {
        var refusal = refusal(SHOP, 101);

        assertThat(refusal.code()).isEqualTo(ErrorCode.QUERY_TOO_COSTLY);
        assertThat(refusal)
                .hasMessage("the operation costs 101 points, and nobody may spend more than 100 at once: ask for less");
        assertThat(refusal.headers()).doesNotContainKey("Retry-After").containsEntry("RateLimit", "\"cost\";r=100;t=0");
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -1, 0, 1})
    void everyOperationCostsAPointAtLeast(long cost) {
        assertThat(limiter.take(SHOP, cost)).containsEntry("RateLimit", "\"cost\";r=99;t=1");
    }

    @Test
    void hugeCostDoesNotOverflow() {
        assertThat(refusal(SHOP, Long.MAX_VALUE).code()).isEqualTo(ErrorCode.QUERY_TOO_COSTLY);
    }

    @Test
    void clientsDoNotSpendEachOthersPoints() {
        limiter.take(SHOP, 100);

        assertThat(limiter.take(CLINIC, 100)).containsEntry("RateLimit", "\"cost\";r=0;t=10");
    }

    @Test
    void moreClientsThanAreRememberedAreServed() {
        var forgetful = FakeRate.of(10, 100, 10).limiter();

        for (int i = 0; i < 10_000; i++) {
            assertThat(forgetful.take(Client.withKey("client " + i), 1))
                    .containsEntry("RateLimit", "\"cost\";r=99;t=1");
        }
        assertThat(forgetful.remembered()).isLessThanOrEqualTo(10);
    }

    @Test
    void clientThatAsksAtOnceFromManySidesSpendsEachPointOnce() {
        var served = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 1_000; i++) {
                threads.execute(() -> {
                    limiter.take(SHOP, 1);
                    served.incrementAndGet();
                });
            }
        }
        assertThat(served).hasValue(100);
    }

    @ParameterizedTest
    @CsvSource({
        "points-per-second, 0, 100, 10",
        "points-per-second, 1000001, 100, 10",
        "burst, 1, 0, 10",
        "burst, 1, 1000000001, 10",
        "max-clients, 1, 1, 0",
        "max-clients, 1, 1, 10000001"
    })
    void settingOutOfBoundsIsRefused(String name, long pointsPerSecond, long burst, long maxClients) {
        var settings = FakeRate.of(pointsPerSecond, burst, maxClients);

        assertThatThrownBy(settings::limiter)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("trialgraph.rate." + name + " is ")
                .hasMessageContaining(", and must be from 1 to ");
    }

    private Refusal refusal(Client client, long cost) {
        return catchThrowableOfType(Refusal.class, () -> limiter.take(client, cost));
    }
}
