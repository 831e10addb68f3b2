package org.trialgraph.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Images: which are used, and how ours are made.
class ImagesTest {

    /// Name with a version in figures, or a digest.
    private static final Pattern PINNED = Pattern.compile("[\\w./-]+(:v?\\d+\\.\\d+[\\w.-]*)?(@sha256:[0-9a-f]{64})?");

    private static final Pattern WORD = Pattern.compile("\\s+");

    @ParameterizedTest
    @EnumSource
    void imagesOfPodsArePinned(Overlay overlay) {
        assertThat(overlay.objects())
                .flatExtracting(object -> object.findValuesAsText("image"))
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(ImagesTest::isPinned);
        assertThat(overlay.objects())
                .flatExtracting(object -> object.findValuesAsText("imageName"))
                .allSatisfy(ImagesTest::isPinned);
    }

    @Test
    void imagesOfComposeArePinned() {
        assertThat(Compose.services().values())
                .extracting(service -> service.path("image").asText())
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(ImagesTest::isPinned);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dockerfile", "Dockerfile.jvm"})
    void imagesStandOnPinnedOnesAndRunAsNobodySpecial(String name) throws IOException {
        var lines = Files.readAllLines(Path.of("deploy", name));

        assertThat(words(lines, "ARG"))
                .filteredOn(word -> word.contains("IMAGE="))
                .isNotEmpty()
                .allSatisfy(image -> isPinned(image.replaceFirst("^\\w+=", "")));
        assertThat(words(lines, "FROM")).isNotEmpty().allMatch(image -> image.matches("\\$\\{\\w+_IMAGE}"));
        assertThat(words(lines, "USER").getLast()).matches("[1-9]\\d*(:\\d+)?");
        assertThat(lines).anyMatch(line -> line.startsWith("ENTRYPOINT [\""));
        assertThat(words(lines, "ENV")).noneMatch(variable -> variable.contains("PASSWORD"));
    }

    @Test
    void buildsGetNothingButWhatIsNamed() throws IOException {
        var rules = Files.readAllLines(Path.of(".dockerignore")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();

        assertThat(rules.getFirst()).isEqualTo("*");
        assertThat(rules.subList(1, rules.size())).isNotEmpty().allMatch(rule -> rule.startsWith("!"));
    }

    @Test
    void composeKeepsToTheSameRules() {
        assertThat(Compose.services()).allSatisfy((name, service) -> {
            assertThat(service.path("read_only").asBoolean()).isTrue();
            assertThat(service.path("cap_drop")).hasToString("[\"ALL\"]");
            assertThat(service.path("security_opt")).hasToString("[\"no-new-privileges:true\"]");
            assertThat(service.path("mem_limit").asText()).isNotEmpty();
        });
        assertThat(Compose.services().values())
                .flatExtracting(
                        service -> List.copyOf(service.path("environment").properties()))
                .filteredOn(variable -> variable.getKey().contains("PASSWORD"))
                .isNotEmpty()
                .allMatch(variable -> variable.getValue().asText().matches("\\$\\{\\w+:\\?[^}]+}"));
    }

    private static void isPinned(String image) {
        assertThat(image).matches(PINNED).containsAnyOf(":", "@").doesNotContain("latest");
    }

    /// The first word behind an instruction, of each line that begins with it.
    private static List<String> words(List<String> lines, String instruction) {
        return lines.stream()
                .filter(line -> line.startsWith(instruction + " "))
                .map(line -> WORD.split(line, -1)[1])
                .toList();
    }
}
