package org.trialgraph.protocol.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.validation.Validator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.trialgraph.protocol.AnswerError;
import org.trialgraph.protocol.ErrorCode;
import org.trialgraph.protocol.Refusal;
import org.trialgraph.protocol.limit.DocumentLimits;
import org.trialgraph.protocol.limit.LimitConfig;
import org.trialgraph.protocol.metric.CacheMetrics;

/// Parses and validates documents, and keeps those that fit, by their text.
@ApplicationScoped
public class Documents {

    /// A client mends one mistake after the other, and a hostile one gets no amplifier.
    private static final int MOST_ERRORS = 3;

    private final ServedSchema schema;
    private final DocumentLimits limits;
    private final ParserOptions parsing;
    private final LimitConfig config;
    private final Cache<String, Document> valid;
    private final CacheMetrics.Uses uses;

    Documents(
            ServedSchema schema,
            DocumentLimits limits,
            LimitConfig config,
            DocumentConfig cache,
            CacheMetrics metrics) {
        this.schema = schema;
        this.limits = limits;
        this.config = config;
        this.parsing = ParserOptions.newParserOptions()
                .maxCharacters(config.documentCharacters())
                .maxTokens(config.documentTokens())
                .maxWhitespaceTokens(config.whitespaceTokens())
                .captureIgnoredChars(false)
                .captureLineComments(false)
                .readerTrackData(false)
                .build();
        this.uses = metrics.of("documents");
        this.valid = Caffeine.newBuilder()
                .maximumWeight(cache.cachedCharacters())
                .weigher((String text, Document document) -> text.length())
                .build();
        Validator.setMaxValidationErrors(MOST_ERRORS);
    }

    /// The document of a text.
    ///
    /// @throws Refusal if it is too large, no GraphQL, or does not fit the schema
    public Document require(String text) {
        Document known = valid.getIfPresent(text);
        uses.count(known != null);
        if (known != null) {
            return known;
        }
        limits.check(text);
        var document = parse(text);
        limits.check(document);
        validate(document);
        valid.put(text, document);
        return document;
    }

    private Document parse(String text) {
        try {
            return Parser.parse(ParserEnvironment.newParserEnvironment()
                    .document(text)
                    .parserOptions(parsing)
                    .locale(Locale.ROOT)
                    .build());
        } catch (ParseCancelledTooDeepException e) {
            throw new Refusal(ErrorCode.QUERY_TOO_DEEP, "The document is nested too deep to be parsed");
        } catch (ParseCancelledException e) {
            throw new Refusal(
                    ErrorCode.QUERY_TOO_LARGE,
                    "The document has more than " + config.documentCharacters() + " characters, "
                            + config.documentTokens() + " tokens or " + config.whitespaceTokens()
                            + " tokens of white space");
        } catch (InvalidSyntaxException e) {
            var place = e.getLocation();
            throw new Refusal(List.of(
                    place == null
                            ? AnswerError.of(ErrorCode.PARSE_FAILED, String.valueOf(e.getMessage()))
                            : AnswerError.at(
                                    ErrorCode.PARSE_FAILED,
                                    String.valueOf(e.getMessage()),
                                    place.getLine(),
                                    place.getColumn())));
        }
    }

    private void validate(Document document) {
        var errors = new Validator().validateDocument(schema.get(), document, Locale.ROOT);
        if (!errors.isEmpty()) {
            throw new Refusal(errors.stream()
                    .limit(MOST_ERRORS)
                    .map(error -> new AnswerError(
                            ErrorCode.VALIDATION_FAILED,
                            error.getMessage(),
                            error.getLocations().stream()
                                    .map(place -> new AnswerError.Location(place.getLine(), place.getColumn()))
                                    .toList(),
                            List.of(),
                            Map.of()))
                    .toList());
        }
    }
}
