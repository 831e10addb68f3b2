package org.trialgraph.dense.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.onnxruntime.OrtException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class OnnxEncoderTest {

    private static final OnnxEncoder ENCODER = new OnnxEncoder();

    @AfterAll
    static void close() throws OrtException {
        ENCODER.close();
    }

    @Test
    void directionsHaveTheLengthOne() {
        float[] direction = ENCODER.encodeTrial("Levothyroxine in overt hypothyroidism");

        assertThat(direction).hasSize(384);
        assertThat(cosine(direction, direction)).isCloseTo(1, within(1e-4));
    }

    @Test
    void noteLiesCloserToItsConditionThanToAnother() {
        float[] note = ENCODER.encodeNote("His kidneys have failed, and he is on dialysis three times a week");

        assertThat(cosine(note, ENCODER.encodeTrial("Erythropoietin in end-stage renal disease")))
                .isGreaterThan(cosine(note, ENCODER.encodeTrial("Early mobilisation after a fracture of the hip")));
    }

    @Test
    void textsOfAnyLengthAreRead() {
        assertThat(ENCODER.encodeTrial("")).doesNotContain(Float.NaN);
        assertThat(ENCODER.encodeTrial("word ".repeat(10_000))).doesNotContain(Float.NaN);
    }

    @Test
    void threadsGetWhatEachWouldGetAlone() {
        var alone = ENCODER.encodeTrial("Aspirin after a stroke");

        var together = IntStream.range(0, 16)
                .mapToObj(time -> CompletableFuture.supplyAsync(() -> ENCODER.encodeTrial("Aspirin after a stroke")))
                .toList();

        assertThat(together.stream().map(CompletableFuture::join)).allSatisfy(direction -> assertThat(direction)
                .containsExactly(alone));
    }

    private static double cosine(float[] one, float[] other) {
        double product = 0;
        for (int place = 0; place < one.length; place++) {
            product += one[place] * other[place];
        }
        return product;
    }
}
