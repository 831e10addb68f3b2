package org.trialgraph.ingest.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/// The studies of one stream of JSON: a study, several of them one behind the other (NDJSON), an array, or pages
/// of the registry's API. All are read in one pass, a study at a time.
///
/// Broken JSON between two lines costs that study alone: reading starts again at the next line that opens an
/// object. Inside an array or a page there is no such place, so the rest of the stream is given up.
final class JsonStudies {

    private static final String STUDIES = "studies";
    private static final String PROTOCOL = "protocolSection";

    /// So many objects that are no study, before any that is, tell that this is not registry input at all.
    private static final int STRANGERS = 100;

    /// A JSON error may be noticed this many bytes behind the line break that shows it.
    private static final int STEP_BACK = 8;

    private final JsonMapper mapper;
    private final ReadLimits limits;
    private final String source;
    private final StudySink sink;
    private final RewindableInput input;
    private final List<String> strangers = new ArrayList<>();
    private boolean found;
    private boolean insideList;
    private long firstLine = 1;

    JsonStudies(String source, InputStream input, ReadLimits limits, StudySink sink) {
        this.source = source;
        this.limits = limits;
        this.sink = sink;
        this.input = new RewindableInput(input);
        var constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxStringLength(limits.documentBytes())
                .build();
        var factory = JsonFactory.builder()
                .streamReadConstraints(constraints)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .build();
        // Documents are kept as registered, with every digit of their numbers.
        this.mapper = JsonMapper.builder(factory)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
    }

    /// Reads to the end of the stream.
    ///
    /// @throws IOException if the bytes themselves cannot be read; errors in the JSON go to the sink
    void read() throws IOException {
        boolean more = true;
        while (more && strangers.size() < STRANGERS) {
            more = readUntilBroken();
        }
        if (!found) {
            sink.skipped(source, "no study in it");
        }
    }

    private boolean readUntilBroken() throws IOException {
        long base = input.position();
        firstLine = input.line(base);
        long document = base;
        try (var parser = new MeasuredParser(mapper.createParser(input), input, limits.documentBytes())) {
            try {
                while (parser.nextToken() != null && strangers.size() < STRANGERS) {
                    document = base + parser.currentTokenLocation().getByteOffset();
                    readDocument(parser);
                }
                return false;
            } catch (JsonEOFException e) {
                found = true;
                sink.unreadable(place(parser), "the JSON is cut off");
                return false;
            } catch (JsonProcessingException e) {
                return recover(e, parser, base, document);
            }
        }
    }

    private boolean recover(JsonProcessingException error, JsonParser parser, long base, long document)
            throws IOException {
        found = true;
        if (insideList) {
            sink.unreadable(place(parser), "no JSON, and the rest is not read: " + error.getOriginalMessage());
            return false;
        }
        sink.broken(place(parser), "no JSON: " + error.getOriginalMessage());
        long at = base + parser.currentLocation().getByteOffset();
        input.rewind(Math.max(document + 1, at - STEP_BACK));
        return input.skipToObjectLine();
    }

    private void readDocument(MeasuredParser parser) throws IOException {
        parser.startStudy();
        switch (parser.currentToken()) {
            case START_OBJECT -> readObject(parser);
            case START_ARRAY -> readList(parser, false);
            default -> stranger(place(parser), "expected an object");
        }
    }

    /// An object at the root is a page if it has a list of studies, else a study itself.
    private void readObject(MeasuredParser parser) throws IOException {
        var place = place(parser);
        long start = parser.currentTokenLocation().getByteOffset();
        var members = mapper.createObjectNode();
        boolean page = false;
        try {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                var name = parser.currentName();
                var value = parser.nextToken();
                if (value == JsonToken.START_ARRAY && STUDIES.equals(name)) {
                    page = true;
                    readList(parser, true);
                } else if (page) {
                    parser.skipChildren();
                } else {
                    members.set(name, mapper.<JsonNode>readTree(parser));
                }
            }
            if (!page) {
                offer(place, members, parser.currentLocation().getByteOffset() - start, false);
            }
        } catch (StudyTooLarge e) {
            parser.leave(0);
            broken(place, e.reason());
        }
    }

    private void readList(MeasuredParser parser, boolean page) throws IOException {
        insideList = true;
        found |= page;
        int level = parser.getParsingContext().getNestingDepth();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            readElement(parser, level, page);
        }
        insideList = false;
    }

    private void readElement(MeasuredParser parser, int level, boolean page) throws IOException {
        var place = place(parser);
        parser.startStudy();
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            stranger(place, "expected an object");
            return;
        }
        long start = parser.currentTokenLocation().getByteOffset();
        try {
            ObjectNode study = mapper.readTree(parser);
            offer(place, study, parser.currentLocation().getByteOffset() - start, page);
        } catch (StudyTooLarge e) {
            parser.leave(level);
            broken(place, e.reason());
        }
    }

    /// Hands over an object that looks like a study, or that stands where only studies stand.
    private void offer(String place, ObjectNode object, long size, boolean page) {
        if (page || object.has(PROTOCOL)) {
            settleStrangers();
            sink.study(new SourceStudy(place, object, size));
        } else {
            stranger(place, "no " + PROTOCOL);
        }
    }

    /// Until the first study shows that this is registry input, what is none may mean just another kind of file.
    private void stranger(String place, String reason) {
        if (found) {
            sink.broken(place, reason);
        } else {
            strangers.add(place);
        }
    }

    private void broken(String place, String reason) {
        settleStrangers();
        sink.broken(place, reason);
    }

    private void settleStrangers() {
        found = true;
        strangers.forEach(place -> sink.broken(place, "no study"));
        strangers.clear();
    }

    private String place(JsonParser parser) {
        long line = firstLine + parser.currentTokenLocation().getLineNr() - 1;
        return line == 1 ? source : source + " line " + line;
    }
}
