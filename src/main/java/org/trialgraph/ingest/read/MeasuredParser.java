package org.trialgraph.ingest.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;

/// A parser that bounds how much input one study may take.
final class MeasuredParser extends JsonParserDelegate {

    private final RewindableInput input;
    private final long limit;
    private long start;

    MeasuredParser(JsonParser parser, RewindableInput input, long limit) {
        super(parser);
        this.input = input;
        this.limit = limit;
        this.start = input.position();
    }

    /// Starts to measure anew.
    void startStudy() {
        start = input.position();
    }

    @Override
    public JsonToken nextToken() throws IOException {
        var token = super.nextToken();
        if (input.position() - start > limit) {
            start = input.position();
            throw new StudyTooLarge(limit);
        }
        return token;
    }

    /// Leaves everything that is deeper than a level.
    void leave(int level) throws IOException {
        while (getParsingContext().getNestingDepth() > level) {
            startStudy();
            if (nextToken() == null) {
                return;
            }
        }
    }
}
