package org.trialgraph.protocol.persisted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.github.benmanes.caffeine.cache.Cache;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeptDocumentsTest {

    @Test
    void neverHoldMoreCharactersThanTheyMay() {
        var kept = new KeptDocuments(DocumentSettings.keeping(10_000));
        List<String> texts = IntStream.range(0, 200)
                .mapToObj(number -> "{a" + number + " b(c: \"" + "x".repeat(100) + "\")}")
                .toList();
        texts.forEach(text -> kept.keep(hash(text), text));

        var found = texts.stream()
                .map(text -> kept.find(hash(text)))
                .flatMap(Optional::stream)
                .toList();
        assertThat(found).isNotEmpty();
        assertThat(found.stream().mapToInt(text -> text.length() + 71).sum()).isLessThanOrEqualTo(10_000);
    }

    @Test
    void documentLargerThanAllTheRoomIsNotKeptAndPushesNoneOut() {
        var kept = new KeptDocuments(DocumentSettings.keeping(1_000));
        kept.keep(hash("{a}"), "{a}");
        var large = "{" + "a ".repeat(1_000) + "}";
        kept.keep(hash(large), large);

        assertThat(kept.find(hash(large))).isEmpty();
        assertThat(kept.find(hash("{a}"))).hasValue("{a}");
    }

    @Test
    void withoutRoomNothingIsKept() {
        var kept = new KeptDocuments(DocumentSettings.keeping(0));
        kept.keep(hash("{a}"), "{a}");

        assertThat(kept.find(hash("{a}"))).isEmpty();
    }

    /// The library finds the class by its name.
    @Test
    void cacheIsOfTheKindThatANativeExecutableIsToldOf() {
        var told = KeptDocuments.class.getAnnotation(RegisterForReflection.class);

        assertThat(new KeptDocuments(DocumentSettings.NO_MANIFEST))
                .extracting("documents", type(Cache.class))
                .extracting(cache -> cache.asMap().getClass().getName())
                .isEqualTo(told.classNames()[0]);
    }

    private static DocumentId hash(String text) {
        return DocumentId.of(text).orElseThrow();
    }
}
