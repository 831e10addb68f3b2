package org.trialgraph.dense;

import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Locale;
import java.util.Set;

/// In the place of a language model: it knows of kidneys and hearts in two words each.
@Alternative
@ApplicationScoped
public class InventedEncoder implements TextEncoder {

    /// Tests in which the program has this model.
    public static class Profile implements QuarkusTestProfile {
        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(InventedEncoder.class);
        }
    }

    @Override
    public String name() {
        return "invented";
    }

    @Override
    public float[] encodeTrial(String text) {
        var small = text.toLowerCase(Locale.ROOT);
        float kidneys = small.contains("kidney") || small.contains("renal") ? 1 : 0.1f;
        float hearts = small.contains("heart") || small.contains("cardiac") ? 1 : 0.1f;
        float length = (float) Math.hypot(kidneys, hearts);
        return new float[] {kidneys / length, hearts / length};
    }

    @Override
    public float[] encodeNote(String text) {
        return encodeTrial(text);
    }
}
