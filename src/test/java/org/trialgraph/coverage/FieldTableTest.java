package org.trialgraph.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.trialgraph.GraphQl.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FieldTableTest {

    private static final Path README = Path.of("README.md");
    private static final Path RENDERED = Path.of("target", "README-fields.md");
    private static final Path REGISTRY_FIELDS = Path.of("../shared/registry/study-fields.json");

    private final FieldTable table = FieldTable.own();

    @Test
    void readmeShowsTheTable() throws IOException {
        var rendered = FieldReadme.render(table);
        Files.writeString(RENDERED, rendered + "\n");
        var readme = Files.readString(README);
        int begin = readme.indexOf(FieldReadme.BEGIN);
        int end = readme.indexOf(FieldReadme.END);

        assertThat(begin).isNotNegative().isLessThan(end);
        assertThat(readme.substring(begin + FieldReadme.BEGIN.length(), end).strip())
                .as("copy %s between the two comments of the README", RENDERED)
                .isEqualTo(rendered);
    }

    @Test
    void everyLineHasAnInventedValueToTryItWith() throws IOException {
        Set<String> tried = new TreeSet<>();
        for (JsonNode document : json(Files.readString(EveryFieldTest.RECORDS))) {
            tried.addAll(SourceLeaves.of(document).byPath().keySet());
        }

        assertThat(table.byPath().keySet()).isSubsetOf(tried);
    }

    @Test
    void everyFieldThatTheRegistryDescribesIsInTheTable() throws IOException {
        assumeTrue(Files.exists(REGISTRY_FIELDS), REGISTRY_FIELDS + " is absent");
        List<String> described = new ArrayList<>();
        json(Files.readString(REGISTRY_FIELDS)).forEach(field -> collect(field, "", described));

        assertThat(described)
                .hasSizeGreaterThan(300)
                .allSatisfy(path -> assertThat(table.fields())
                        .anyMatch(field ->
                                field.path().equals(path) || field.parent().equals(path)));
    }

    @Test
    void lineWithoutAReasonOrWithAnUnknownRuleIsRefused() {
        assertThatThrownBy(() -> FieldTable.parse("a.b\t-")).hasMessageContaining("no reason");
        assertThatThrownBy(() -> FieldTable.parse("a.b\tnctId\tperhaps")).hasMessageContaining("perhaps");
        assertThatThrownBy(() -> FieldTable.parse("a.b\tnct Id")).hasMessageContaining("no path");
        assertThatThrownBy(() -> FieldTable.parse("a.b")).hasMessageContaining("columns");
    }

    private static void collect(JsonNode field, String outer, List<String> leaves) {
        boolean list = field.path("type").asText().endsWith("[]");
        var path = outer + field.get("name").asText() + (list ? "[]" : "");
        if (field.path("children").isEmpty()) {
            leaves.add(path);
        }
        field.path("children").forEach(child -> collect(child, path + ".", leaves));
    }
}
