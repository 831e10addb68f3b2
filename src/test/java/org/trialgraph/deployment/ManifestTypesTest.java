package org.trialgraph.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Kubernetes would take what is rendered.
class ManifestTypesTest {

    @ParameterizedTest
    @EnumSource
    void everyObjectIsWhatItsTypeSays(Overlay overlay) {
        assertThat(overlay.objects())
                .hasSizeGreaterThan(15)
                .allSatisfy(object -> assertThat(ObjectShape.faults(object, ApiTypes.of(object)))
                        .as(name(object))
                        .isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void noTwoObjectsHaveOneName(Overlay overlay) {
        assertThat(overlay.objects().stream().map(ManifestTypesTest::name)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void everyObjectIsInTheNamespaceOfItsOverlay(Overlay overlay) {
        var namespace =
                overlay.objects("Namespace").getFirst().at("/metadata/name").asText();

        assertThat(overlay.objects())
                .filteredOn(object -> !object.path("kind").asText().equals("Namespace"))
                .allSatisfy(
                        object -> assertThat(object.at("/metadata/namespace").asText())
                                .as(name(object))
                                .isEqualTo(namespace));
    }

    private static String name(JsonNode object) {
        return object.path("kind").asText() + " " + object.at("/metadata/name").asText();
    }
}
