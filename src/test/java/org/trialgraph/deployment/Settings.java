package org.trialgraph.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/// What the environment may set: the names of variables that the service knows while it runs.
///
/// @param own      of `trialgraph.…`, as patterns, since some hold names of the operator's choice
/// @param quarkus  of `quarkus.…`, those alone that count at run time: others are fixed by the build
record Settings(Set<Pattern> own, Set<Pattern> quarkus) {

    private static final String MODEL = "META-INF/quarkus-config-doc/quarkus-config-model.json";

    private static final Pattern CHOSEN_NAME = Pattern.compile("__[A-Z0-9]+(_[A-Z0-9]+)*__");

    static Settings known() throws IOException {
        return new Settings(ownNames(), quarkusNames());
    }

    boolean know(String variable) {
        return own.stream().anyMatch(name -> name.matcher(variable).matches())
                || quarkus.stream().anyMatch(name -> name.matcher(variable).matches());
    }

    /// What the first container of a pod gets in its environment: values, or nothing for those from elsewhere.
    static Map<String, String> of(Overlay overlay, Pod pod) {
        Map<String, String> variables = new LinkedHashMap<>();
        for (JsonNode container : pod.containers()) {
            for (JsonNode source : container.path("envFrom")) {
                var map = overlay.object(
                        "ConfigMap", source.at("/configMapRef/name").asText());
                map.path("data")
                        .properties()
                        .forEach(entry ->
                                variables.put(entry.getKey(), entry.getValue().asText()));
            }
            for (JsonNode variable : container.path("env")) {
                variables.put(
                        variable.path("name").asText(), variable.path("value").asText());
            }
        }
        return variables;
    }

    private static Set<Pattern> ownNames() throws IOException {
        Set<Pattern> names = new HashSet<>();
        for (Class<?> mapping : mappings()) {
            var prefix = mapping.getAnnotation(ConfigMapping.class).prefix();
            for (Method setting : mapping.getDeclaredMethods()) {
                if (!setting.isDefault()) {
                    names.add(pattern(prefix + "." + name(setting), setting.getReturnType() == Map.class));
                }
            }
        }
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            properties.load(reader);
        }
        for (String name : properties.stringPropertyNames()) {
            if (name.startsWith("trialgraph.")) {
                names.add(pattern(name, false));
            }
        }
        return names;
    }

    private static List<Class<?>> mappings() throws IOException {
        var sources = Path.of("src/main/java");
        List<Class<?>> mappings = new ArrayList<>();
        try (var files = Files.walk(sources)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (file.toString().endsWith(".java") && Files.readString(file).contains("\n@ConfigMapping(")) {
                    var name = sources.relativize(file).toString().replaceFirst("\\.java$", "");
                    mappings.add(Class.forName(name.replace('/', '.')));
                }
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        return mappings;
    }

    private static String name(Method setting) {
        var given = setting.getAnnotation(WithName.class);
        return given != null ? given.value() : setting.getName().replaceAll("([a-z0-9])([A-Z])", "$1-$2");
    }

    private static Pattern pattern(String property, boolean map) {
        var variable = property.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
        return Pattern.compile(map ? variable + "_\\w+" : variable);
    }

    /// Each extension brings a list of its settings.
    private static Set<Pattern> quarkusNames() throws IOException {
        Set<Pattern> names = new HashSet<>();
        for (URL model : Collections.list(Settings.class.getClassLoader().getResources(MODEL))) {
            try (var content = model.openStream()) {
                addRunTimeNames(new ObjectMapper().readTree(content), names);
            }
        }
        return names;
    }

    private static void addRunTimeNames(JsonNode node, Set<Pattern> names) {
        if (node.path("phase").asText().equals("RUN_TIME")) {
            for (JsonNode name : node.findValues("environmentVariable")) {
                names.add(Pattern.compile(CHOSEN_NAME.matcher(name.asText()).replaceAll("_\\\\w+_")));
            }
        }
        node.forEach(part -> addRunTimeNames(part, names));
    }
}
