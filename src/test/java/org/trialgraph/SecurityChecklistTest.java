package org.trialgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The list of what holds the service's security names tests that exist.
class SecurityChecklistTest {

    private static final int DEMANDS = 38;

    private static final Pattern NAMED = Pattern.compile("`(\\w+(?:Test|IT))(?:#(\\w+))?`");

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        var list = Files.readString(Path.of("src/test/security.md"));
        var named = NAMED.matcher(list);
        int count = 0;
        while (named.find()) {
            assertThat(source(named.group(1)))
                    .as(named.group())
                    .contains(named.group(2) == null ? "@" : "void " + named.group(2) + "(");
            count++;
        }

        assertThat(count).isGreaterThan(DEMANDS);
        assertThat(list.lines().filter(line -> line.matches("\\| \\d+ \\| .*"))).hasSize(DEMANDS);
    }

    private static String source(String name) throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            var found = files.filter(file -> file.getFileName().toString().equals(name + ".java"))
                    .toList();
            assertThat(found).as(name).hasSize(1);
            return Files.readString(found.getFirst());
        }
    }
}
