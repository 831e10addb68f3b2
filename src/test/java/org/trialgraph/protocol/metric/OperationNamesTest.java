package org.trialgraph.protocol.metric;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OperationNamesTest {

    private final OperationNames names = new OperationNames(new MetricsConfig() {
        @Override
        public boolean enabled() {
            return true;
        }

        @Override
        public int operations() {
            return 2;
        }
    });

    @Test
    void firstNamesOfClientsAreToldApartAndNoFurther() {
        assertThat(names.of("First", false)).isEqualTo("First");
        assertThat(names.of("Second", false)).isEqualTo("Second");
        assertThat(names.of("Third", false)).isEqualTo("other");
        assertThat(names.of("First", false)).isEqualTo("First");
    }

    @Test
    void namesOfTrustedDocumentsAreToldApartWhateverTheirNumber() {
        names.of("First", false);
        names.of("Second", false);

        assertThat(names.of("TrialPage", true)).isEqualTo("TrialPage");
        assertThat(names.of("SearchPage", true)).isEqualTo("SearchPage");
        assertThat(names.of("TrialPage", false)).isEqualTo("other");
    }

    @Test
    void operationWithoutNameIsAnonymousAndCountsForNone() {
        assertThat(names.of(null, false)).isEqualTo("anonymous");
        assertThat(names.of("First", false)).isEqualTo("First");
        assertThat(names.of("Second", false)).isEqualTo("Second");
    }

    @Test
    void longNameIsNotKept() {
        assertThat(names.of("a".repeat(61), true)).isEqualTo("other");
    }
}
