package org.trialgraph;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Order;

/// Records of the registry, which are no part of the project: what needs them is skipped where they are absent.
public final class RealRecords {

    /// 4,082 studies, a file each.
    public static final Path STUDIES = Path.of("../shared/data/ctg-studies.json.zip");

    /// Versions of some of them, a line each.
    public static final Path VERSIONS = Path.of("../shared/data/ctg-study-versions.jsonl.gz");

    /// On tests that only read what [HeldTrials#realStudies] holds: one after another, they import it once.
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Order(1)
    public @interface Reader {}

    private RealRecords() {}

    /// Skips the test that asks where a file is absent.
    public static void assumePresent(Path file) {
        assumeTrue(Files.exists(file), file + " is absent");
    }
}
