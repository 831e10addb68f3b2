package org.trialgraph.dense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ByteVectorTest {

    @Test
    void largestComponentHasAllOfAByte() {
        assertThat(ByteVector.of(new float[] {0.5f, -1, 0.25f})).containsExactly(64, -127, 32);
        assertThat(ByteVector.of(new float[] {0.002f, 0})).containsExactly(127, 0);
    }

    @Test
    void cosineIsThatOfTheDirectionsButForALittle() {
        var random = new Random(1);
        for (int time = 0; time < 100; time++) {
            float[] one = direction(random);
            float[] other = direction(random);
            double exact = 0;
            for (int place = 0; place < one.length; place++) {
                exact += one[place] * other[place];
            }
            assertThat(ByteVector.cosine(one, ByteVector.of(other))).isCloseTo(exact, within(0.005));
            assertThat(ByteVector.cosine(one, ByteVector.of(one))).isCloseTo(1, within(0.001));
        }
    }

    @Test
    void directionsOfDifferentSpacesAreNotCompared() {
        assertThatThrownBy(() -> ByteVector.cosine(new float[] {1}, new byte[] {1, 0}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static float[] direction(Random random) {
        var vector = new float[384];
        double squares = 0;
        for (int place = 0; place < vector.length; place++) {
            vector[place] = (float) random.nextGaussian();
            squares += vector[place] * vector[place];
        }
        for (int place = 0; place < vector.length; place++) {
            vector[place] /= (float) Math.sqrt(squares);
        }
        return vector;
    }
}
