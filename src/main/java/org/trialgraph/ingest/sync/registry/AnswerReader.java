package org.trialgraph.ingest.sync.registry;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.trialgraph.ingest.read.ReadLimits;

/// Looks through an answer before anything of it is used: that it is whole, and what the registry says around the
/// studies. It keeps to the limits of the reader behind it, so that what passes here is read there.
final class AnswerReader {

    private static final int MOST_TOKEN = 1_000;
    private static final int BUFFER = 1 << 16;

    private final JsonFactory json;
    private final long maxSize;

    AnswerReader(ReadLimits limits, long maxSize) {
        this.maxSize = maxSize;
        this.json = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.documentBytes())
                        .build())
                .build();
    }

    /// Looks through a page of studies.
    RegistryPage page(byte[] body) throws RegistryHiccup {
        var found = new PageMembers();
        readObject(body, (name, parser) -> {
            switch (name) {
                case "studies" -> found.studies = countElements(parser);
                case "totalCount" -> found.total = Math.max(0, parser.getValueAsInt());
                case "nextPageToken" -> found.token = token(parser.getValueAsString());
                default -> parser.skipChildren();
            }
        });
        if (found.studies < 0) {
            throw new RegistryHiccup("a page without studies");
        }
        return new RegistryPage(body, found.studies, found.total, found.token);
    }

    /// Looks when the registry's data are of.
    Instant dataTimestamp(byte[] body) throws RegistryHiccup {
        var found = new String[] {""};
        readObject(body, (name, parser) -> {
            if (name.equals("dataTimestamp")) {
                found[0] = parser.getValueAsString("");
            }
            parser.skipChildren();
        });
        try {
            return LocalDateTime.parse(found[0]).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new RegistryHiccup("a version without the time of its data", e);
        }
    }

    private void readObject(byte[] body, Member member) throws RegistryHiccup {
        try (var parser = json.createParser(unpacked(body))) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new RegistryHiccup("the answer is no JSON object");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                var name = parser.currentName();
                parser.nextToken();
                member.read(name, parser);
            }
            if (parser.nextToken() != null) {
                throw new RegistryHiccup("something stands behind the JSON of the answer");
            }
        } catch (JsonProcessingException e) {
            throw new RegistryHiccup("the JSON is cut off or broken: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new RegistryHiccup("the answer is cut off or broken: " + e.getMessage(), e);
        }
    }

    private InputStream unpacked(byte[] body) throws IOException {
        var input = new ByteArrayInputStream(body);
        boolean gzip = body.length > 1 && (body[0] & 0xFF) == 0x1F && (body[1] & 0xFF) == 0x8B;
        var stream = gzip ? new BufferedInputStream(new GZIPInputStream(input, BUFFER), BUFFER) : input;
        return new BoundedStream(stream, maxSize, "trialgraph.sync.max-page-size");
    }

    private static int countElements(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            parser.skipChildren();
            return -1;
        }
        int count = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            parser.skipChildren();
            count++;
        }
        return count;
    }

    /// Tokens go into addresses and the database, so they have to look like some.
    private static @Nullable String token(@Nullable String token) {
        if (token != null && (token.length() > MOST_TOKEN || !token.matches("[!-~]+"))) {
            throw new RegistryFault("the registry gives out a page token that cannot be one");
        }
        return token;
    }

    /// What to do with a member of an object; the parser stands at its value, and has to be left at its end.
    private interface Member {
        void read(String name, JsonParser parser) throws IOException;
    }

    private static final class PageMembers {
        private int studies = -1;
        private int total;
        private @Nullable String token;
    }
}
