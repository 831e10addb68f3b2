package org.trialgraph.eligibility.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.trialgraph.RealRecords;
import org.trialgraph.eligibility.CriteriaParser;
import org.trialgraph.eligibility.CriterionKind;
import org.trialgraph.eligibility.CriterionNode;
import org.trialgraph.eligibility.constraint.ConstraintScore.Difference;
import org.trialgraph.eligibility.constraint.ConstraintScore.Figures;
import org.trialgraph.eligibility.constraint.LabelledCriterion.Half;
import org.trialgraph.trial.text.RegisteredText;

/// The parser against constraints labelled by hand in real criteria; skipped where the studies are absent. Figures
/// and every difference are in `target/constraint-labels.txt`.
class ConstraintLabelsTest {

    private static final Path REPORT = Path.of("target/constraint-labels.txt");

    private static final List<ConstraintKind> PROMISED = List.of(
            ConstraintKind.AGE,
            ConstraintKind.PERFORMANCE_STATUS,
            ConstraintKind.LABORATORY,
            ConstraintKind.TIME_WINDOW);

    private record Text(CriterionKind kind, String plain) {}

    private static final List<LabelledCriterion> CRITERIA = new ArrayList<>();
    private static final List<Text> TEXTS = new ArrayList<>();

    @BeforeAll
    static void readTexts() throws IOException {
        RealRecords.assumePresent(RealRecords.STUDIES);
        CRITERIA.addAll(LabelledCriterion.all());
        try (var zip = new ZipFile(RealRecords.STUDIES.toFile())) {
            for (LabelledCriterion criterion : CRITERIA) {
                try (InputStream study = zip.getInputStream(zip.getEntry(criterion.study() + ".json"))) {
                    TEXTS.add(text(new ObjectMapper().readTree(study), criterion.position()));
                }
            }
        }
    }

    private static Text text(JsonNode study, int position) {
        String criteria = study.at("/protocolSection/eligibilityModule/eligibilityCriteria")
                .textValue();
        List<Text> texts = new ArrayList<>();
        append(CriteriaParser.parse(criteria), texts);
        return texts.get(position);
    }

    private static void append(List<CriterionNode> nodes, List<Text> texts) {
        for (CriterionNode node : nodes) {
            texts.add(new Text(node.kind(), RegisteredText.plain(node.markdown())));
            append(node.children(), texts);
        }
    }

    @Test
    void labelsAreOfTheseTexts() throws NoSuchAlgorithmException {
        var sha256 = MessageDigest.getInstance("SHA-256");
        for (int index = 0; index < CRITERIA.size(); index++) {
            LabelledCriterion criterion = CRITERIA.get(index);
            Text text = TEXTS.get(index);
            String hash = HexFormat.of()
                    .formatHex(sha256.digest(text.plain().getBytes(StandardCharsets.UTF_8)))
                    .substring(0, 8);
            assertThat(text.kind()).as(criterion.study()).isEqualTo(criterion.kind());
            assertThat(hash).as(criterion.study()).isEqualTo(criterion.hash());
        }
    }

    @Test
    void thereAreEnoughLabels() {
        Map<Half, Long> halves =
                CRITERIA.stream().collect(Collectors.groupingBy(LabelledCriterion::half, Collectors.counting()));
        assertThat(halves).containsOnly(Map.entry(Half.DEVELOPMENT, 75L), Map.entry(Half.HELD_OUT, 75L));
        assertThat(CRITERIA.stream().map(LabelledCriterion::study)).doesNotHaveDuplicates();
    }

    @Test
    void fewAreWrongAndMostAreFound(TestReporter report) throws IOException {
        var score = new ConstraintScore();
        for (int index = 0; index < CRITERIA.size(); index++) {
            score.add(
                    CRITERIA.get(index), ConstraintParser.parse(TEXTS.get(index).plain()));
        }
        List<String> lines = new ArrayList<>();
        for (ConstraintKind kind : ConstraintKind.values()) {
            lines.add(kind + ": " + score.figures(List.of(kind), null));
        }
        for (Half half : Half.values()) {
            lines.add(half + ", promised kinds: " + score.figures(PROMISED, half));
        }
        lines.add("all, promised kinds: " + score.figures(PROMISED, null));
        lines.forEach(report::publishEntry);
        score.differences().stream().map(this::line).forEach(lines::add);
        Files.createDirectories(REPORT.getParent());
        Files.write(REPORT, lines);
        for (Half half : Half.values()) {
            Figures figures = score.figures(PROMISED, half);
            assertThat(figures.precision()).as(half + " precision").isGreaterThanOrEqualTo(0.95);
            assertThat(figures.recall()).as(half + " recall").isGreaterThanOrEqualTo(0.85);
        }
    }

    private String line(Difference difference) {
        LabelledCriterion criterion = difference.criterion();
        String plain = TEXTS.get(CRITERIA.indexOf(criterion)).plain();
        Span span = difference.span();
        return (difference.wrong() ? "wrong " : "missed ") + criterion.half() + " " + criterion.study() + " position "
                + criterion.position() + " " + span.start() + "-" + span.end() + " \"" + span.of(plain) + "\" "
                + difference.kind() + " " + difference.limit();
    }
}
