package org.trialgraph.protocol.persisted;

import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonConfig.KeyStrategy;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonParsingException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

/// A JSON file of the operator's with GraphQL in it. Each fault is one line with the file and the place.
///
/// @param path of the file
record ManifestFile(Path path) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /// The file is the operator's own, so its documents may be long; how deep they nest stays limited.
    private static final ParserOptions PATIENT = ParserOptions.newParserOptions()
            .maxCharacters(Integer.MAX_VALUE)
            .maxTokens(Integer.MAX_VALUE)
            .maxWhitespaceTokens(Integer.MAX_VALUE)
            .build();

    /// The object that the file is.
    ///
    /// @throws ManifestFault if it is none, or has a member twice
    JsonObject read() {
        var text = text();
        try {
            checkEnd(text);
            var strict = Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, KeyStrategy.NONE));
            try (var reader = strict.createReader(new StringReader(text))) {
                if (reader.readValue() instanceof JsonObject root) {
                    return root;
                }
            }
        } catch (JsonParsingException e) {
            boolean twice = e.getCause() instanceof IllegalStateException;
            throw fault(position(text, e.getLocation().getStreamOffset()), twice ? "has a member again" : "is no JSON");
        }
        throw fault("the file", "must be a JSON object");
    }

    /// Lets a text pass that is GraphQL.
    ///
    /// @throws ManifestFault if it is none
    void checkSyntax(String place, String document) {
        try {
            Parser.parse(ParserEnvironment.newParserEnvironment()
                    .document(document)
                    .parserOptions(PATIENT)
                    .build());
        } catch (InvalidSyntaxException e) {
            var at = e.getLocation();
            throw fault(
                    place,
                    "is no GraphQL"
                            + (at == null ? "" : ", see its line " + at.getLine() + ", column " + at.getColumn()));
        }
    }

    /// What is wrong with the file.
    ///
    /// @param place path of JSON, or a line and a column
    ManifestFault fault(String place, String what) {
        return new ManifestFault("Trusted documents in " + path + ": " + place + " " + what);
    }

    /// A name out of the file, as JSON and so in one line.
    static String quote(String name) {
        return Json.createValue(name).toString();
    }

    /// A reader would not look at what follows.
    private static void checkEnd(String text) {
        try (var parser = Json.createParser(new StringReader(text))) {
            while (parser.hasNext()) {
                parser.next();
            }
        }
    }

    /// @param offset characters before the place, or what a parser says of an unexpected end
    private static String position(String text, long offset) {
        var before = text.substring(0, Math.clamp(offset, 0, text.length()));
        long line = 1 + before.chars().filter(c -> c == '\n').count();
        return "line " + line + ", column " + (before.length() - before.lastIndexOf('\n'));
    }

    private String text() {
        try {
            var text = Files.readString(path);
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (NoSuchFileException e) {
            throw fault("the file", "does not exist");
        } catch (CharacterCodingException e) {
            throw fault("the file", "is no UTF-8");
        } catch (IOException e) {
            throw fault("the file", "cannot be read (" + e.getMessage() + ")");
        }
    }
}
