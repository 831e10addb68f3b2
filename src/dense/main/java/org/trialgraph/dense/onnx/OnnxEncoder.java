package org.trialgraph.dense.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.trialgraph.dense.TextEncoder;
import org.trialgraph.dense.WordPieces;

/// A small English model for searching (BAAI's bge-small-en-v1.5, MIT licence), quantised. It is loaded when it is
/// first asked.
@ApplicationScoped
public class OnnxEncoder implements TextEncoder {

    private static final String FILE = "/bge-small-en-v1.5-q";

    /// What the model's authors put before what is looked for.
    private static final String SEARCH = "Represent this sentence for searching relevant passages: ";

    /// The time that a text takes grows with it; 200 words, as most summaries have.
    private static final int MOST_PIECES = 256;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final WordPieces pieces;

    OnnxEncoder() {
        try (var options = new OrtSession.SessionOptions();
                var model = resource(".onnx")) {
            // Whoever calls brings the threads.
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            session = environment.createSession(model.readAllBytes(), options);
            pieces = new WordPieces(vocabulary());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new IllegalStateException("The language model cannot be loaded", e);
        }
    }

    @Override
    public String name() {
        return "bge-small-en-v1.5-q, 256";
    }

    @Override
    public float[] encodeTrial(String text) {
        return encode(text);
    }

    @Override
    public float[] encodeNote(String text) {
        return encode(SEARCH + text);
    }

    private float[] encode(String text) {
        long[][] numbers = {pieces.of(text, MOST_PIECES)};
        long[][] ones = {new long[numbers[0].length]};
        Arrays.fill(ones[0], 1);
        long[][] zeros = {new long[numbers[0].length]};
        try (var words = OnnxTensor.createTensor(environment, numbers);
                var attention = OnnxTensor.createTensor(environment, ones);
                var types = OnnxTensor.createTensor(environment, zeros);
                var result = session.run(
                        Map.of("input_ids", words, "attention_mask", attention, "token_type_ids", types))) {
            // One text's pieces: the first stands for the whole.
            return unit(((float[][][]) result.get(0).getValue())[0][0]);
        } catch (OrtException e) {
            throw new IllegalStateException("The language model failed", e);
        }
    }

    private static float[] unit(float[] vector) {
        double squares = 0;
        for (float component : vector) {
            squares += component * component;
        }
        var direction = new float[vector.length];
        for (int place = 0; place < vector.length; place++) {
            direction[place] = (float) (vector[place] / Math.sqrt(squares));
        }
        return direction;
    }

    private static Map<String, Integer> vocabulary() throws IOException {
        try (var stream = resource("-tokenizer.json");
                var reader = Json.createReader(stream)) {
            var registered = reader.readObject().getJsonObject("model").getJsonObject("vocab");
            Map<String, Integer> numbers = HashMap.newHashMap(registered.size());
            registered.keySet().forEach(piece -> numbers.put(piece, registered.getInt(piece)));
            return numbers;
        }
    }

    private static InputStream resource(String ending) {
        return Objects.requireNonNull(OnnxEncoder.class.getResourceAsStream(FILE + ending), FILE + ending);
    }

    @PreDestroy
    void close() throws OrtException {
        session.close();
    }
}
