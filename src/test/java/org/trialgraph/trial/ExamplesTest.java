package org.trialgraph.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialgraph.GraphQl.data;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trialgraph.HeldTrials;

/// The examples that GraphiQL opens with work on the sample that development mode opens with.
@QuarkusTest
class ExamplesTest {

    private static final Path PAGE = Path.of("src/main/resources/META-INF/resources/graphql-ui");

    @Inject
    HeldTrials held;

    @BeforeEach
    void sample() {
        held.sample();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exampleAnswersWithData(Path example) throws IOException {
        var roots = data(Files.readString(example));

        assertThat(roots)
                .isNotEmpty()
                .allSatisfy(root -> assertThat(root.isNull()).isFalse());
        assertThat(roots.toString()).doesNotContain("\"nodes\":[]");
    }

    @Test
    void everyExampleHasItsTab() throws IOException {
        var script = Files.readString(PAGE.resolve("explorer.js"));

        assertThat(examples())
                .isNotEmpty()
                .allSatisfy(example -> assertThat(script)
                        .contains("'" + example.getFileName().toString().replace(".graphql", "") + "'"));
    }

    static List<Path> examples() throws IOException {
        try (var files = Files.list(PAGE.resolve("examples"))) {
            return files.sorted().toList();
        }
    }
}
