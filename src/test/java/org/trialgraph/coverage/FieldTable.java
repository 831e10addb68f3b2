package org.trialgraph.coverage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Every field of the registry, and where it is: the lines of `coverage/fields.tsv`, comments aside.
record FieldTable(List<RegistryField> fields, Map<String, RegistryField> byPath) {

    static FieldTable own() {
        try (var input = Objects.requireNonNull(FieldTable.class.getResourceAsStream("/coverage/fields.tsv"))) {
            return parse(new String(input.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FieldTable parse(String text) {
        var fields = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(RegistryField::parse)
                .toList();
        return new FieldTable(
                fields, fields.stream().collect(Collectors.toMap(RegistryField::path, Function.identity())));
    }

    Optional<RegistryField> find(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    List<ServedPath> served() {
        return fields.stream().flatMap(field -> field.served().stream()).toList();
    }
}
