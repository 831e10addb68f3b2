package org.trialgraph.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The list of what was packaged, as the build wrote it.
class BillOfMaterialsIT {

    private static final Path LIBRARIES = Path.of("target/quarkus-app/lib/main");

    @Test
    void everyLibraryOfTheProgramIsListedAndNothingElse() {
        var bill = Library.bill();

        assertThat(bill.at("/bomFormat").asText()).isEqualTo("CycloneDX");
        assertThat(bill.at("/metadata/component/name").asText()).isEqualTo("trialgraph");
        assertThat(Library.all())
                .extracting(Library::name)
                .hasSizeGreaterThan(100)
                .contains("org.postgresql:postgresql", "io.quarkus:quarkus-smallrye-graphql")
                .doesNotContain("org.assertj:assertj-core", "com.google.errorprone:error_prone_core");
    }

    @Test
    void nothingIsPackagedThatIsNotListed() throws IOException {
        assumeThat(LIBRARIES)
                .as("the libraries; a native executable has them in it")
                .exists();
        var files = Library.all().stream()
                .map(library -> library.name().replace(':', '.') + "-" + library.version())
                .toList();

        try (Stream<Path> jars = Files.list(LIBRARIES)) {
            assertThat(jars.map(jar -> jar.getFileName().toString()))
                    .isNotEmpty()
                    .allSatisfy(jar -> assertThat(files)
                            .as(jar)
                            .anySatisfy(file -> assertThat(jar).startsWith(file)));
        }
    }
}
