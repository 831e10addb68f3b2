package org.trialgraph.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.trialgraph.RealRecords;
import org.trialgraph.trial.text.RegisteredText;

/// The parser against every eligibility text of the real studies; skipped where they are absent.
class RealCriteriaTest {

    private static final Pattern COMMENT = Pattern.compile("<!--[^\\p{L}\\p{N}]*?-->", Pattern.DOTALL);

    /// Stands between the texts of two nodes; a private character, in no registered text.
    private static final char BOUNDARY = '\uE000';

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /// A list item without text: nothing but its marker on the line, and a blank line or the end after it.
    private static final Pattern EMPTY_ITEM =
            Pattern.compile("(?m)^\\s*(?:[*+-]|\\d{1,9}[.)])\\s*$(?=\\n\\s*\\n|\\n*\\z)");

    private static final Pattern INCLUSION_LINE = headingLine("inclusion");
    private static final Pattern EXCLUSION_LINE = headingLine("exclusion");

    private static final Map<String, String> TEXTS = new TreeMap<>();

    @BeforeAll
    static void readTexts() throws IOException {
        RealRecords.assumePresent(RealRecords.STUDIES);
        var json = new JsonFactory().disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
        try (var zip = new ZipInputStream(Files.newInputStream(RealRecords.STUDIES))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                readText(entry.getName(), json.createParser(zip));
            }
        }
    }

    private static void readText(String name, JsonParser parser) throws IOException {
        while (parser.nextToken() != null) {
            if (parser.currentToken() == JsonToken.FIELD_NAME && "eligibilityCriteria".equals(parser.currentName())) {
                TEXTS.put(name, parser.nextTextValue());
            }
        }
    }

    /// The oracle knows no markdown: every character of the registered text that is no white space must stand in the
    /// markers and texts of the nodes, in the same order. Only comments and empty items are taken out before.
    @Test
    void everyCharacterOfEveryTextIsInItsTrees(TestReporter report) {
        List<String> differing = new ArrayList<>();
        TEXTS.forEach((name, text) -> {
            var nodes = new StringBuilder();
            appendSource(CriteriaParser.parse(text), nodes);
            String expected =
                    EMPTY_ITEM.matcher(COMMENT.matcher(text).replaceAll("")).replaceAll("");
            if (!packed(nodes).equals(packed(expected))) {
                differing.add(name);
            }
        });
        report.publishEntry("characters preserved", (TEXTS.size() - differing.size()) + " of " + TEXTS.size());
        assertThat(differing).isEmpty();
    }

    /// The oracle is stock CommonMark over the whole text: the literals of its inline nodes in document order. It
    /// shares neither the slices of the source nor the plain text renderer with the parser under test. Its HTML,
    /// quote and code blocks are off, because the registry means `<`, `>` and indentation as characters.
    @Test
    void plainTextsOfTheNodesAreTheTextWithoutMarkup(TestReporter report) {
        List<String> differing = new ArrayList<>();
        TEXTS.forEach((name, text) -> {
            var nodes = new StringBuilder();
            appendPlain(CriteriaParser.parse(text), nodes);
            if (!isSame(normalised(nodes), normalised(Literals.of(text)))) {
                differing.add(name);
            }
        });
        report.publishEntry("plain text preserved", (TEXTS.size() - differing.size()) + " of " + TEXTS.size());
        assertThat(differing).isEmpty();
    }

    @Test
    void bothKindsAreFoundWhereBothHeadingsStand(TestReporter report) {
        int both = 0;
        List<String> missing = new ArrayList<>();
        for (Map.Entry<String, String> entry : TEXTS.entrySet()) {
            String text = entry.getValue();
            if (INCLUSION_LINE.matcher(text).find()
                    && EXCLUSION_LINE.matcher(text).find()) {
                both++;
                List<CriterionKind> kinds = CriteriaParser.parse(text).stream()
                        .map(CriterionNode::kind)
                        .toList();
                if (!kinds.containsAll(Set.of(CriterionKind.INCLUSION, CriterionKind.EXCLUSION))) {
                    missing.add(entry.getKey());
                }
            }
        }
        report.publishEntry("both kinds found", (both - missing.size()) + " of " + both);
        assertThat(missing).hasSizeLessThan(both * 2 / 100);
    }

    private static void appendSource(List<CriterionNode> nodes, StringBuilder text) {
        for (CriterionNode node : nodes) {
            text.append(node.marker() == null ? "" : node.marker()).append(node.markdown());
            appendSource(node.children(), text);
        }
    }

    private static void appendPlain(List<CriterionNode> nodes, StringBuilder text) {
        for (CriterionNode node : nodes) {
            text.append(RegisteredText.plain(node.markdown())).append(BOUNDARY);
            appendPlain(node.children(), text);
        }
    }

    private static String packed(CharSequence text) {
        return SPACE.matcher(text).replaceAll("");
    }

    private static String normalised(CharSequence text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    /// Whether both are the same words; between two nodes there need not be white space in the registered text.
    private static boolean isSame(String nodes, String registered) {
        int at = 0;
        for (int index = 0; index < nodes.length(); index++) {
            char character = nodes.charAt(index);
            boolean here = at < registered.length();
            if (character == BOUNDARY) {
                at += here && registered.charAt(at) == ' ' ? 1 : 0;
            } else if (here && registered.charAt(at) == character) {
                at++;
            } else {
                return false;
            }
        }
        return at == registered.length();
    }

    /// A line that is a heading beyond doubt: the words, perhaps a qualifier before, perhaps a colon after.
    private static Pattern headingLine(String kind) {
        return Pattern.compile("(?im)^\\W*(?:(?:key|main|major|general|subject|patient)\\s+)?" + kind
                + "(?:\\s+criteria)?\\s*:?\\s*$");
    }

    /// Collects the literals of a text as stock CommonMark sees it.
    private static final class Literals extends AbstractVisitor {

        private static final Parser STOCK = Parser.builder()
                .enabledBlockTypes(new LinkedHashSet<>(List.of(Heading.class, ThematicBreak.class, ListBlock.class)))
                .build();

        private final StringBuilder text = new StringBuilder();

        static String of(String markdown) {
            var literals = new Literals();
            Node document = STOCK.parse(markdown);
            document.accept(literals);
            return literals.text.toString();
        }

        @Override
        public void visit(Paragraph paragraph) {
            visitChildren(paragraph);
            text.append('\n');
        }

        @Override
        public void visit(Heading heading) {
            visitChildren(heading);
            text.append('\n');
        }

        @Override
        public void visit(Text node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(Code code) {
            text.append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            text.append('\n');
        }

        @Override
        public void visit(HtmlInline html) {
            text.append(COMMENT.matcher(html.getLiteral()).replaceAll(""));
        }
    }
}
