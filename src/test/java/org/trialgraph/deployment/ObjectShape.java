package org.trialgraph.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.gson.annotations.SerializedName;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Holds an object against its type, as strictly as a server that is told to be strict: every field is one of the
/// type's, every field that it requires is there, and no value is of another kind, not even a number in quotes.
///
/// A type is a class that the Kubernetes API was made into, or a record of ours for what others add to that API.
final class ObjectShape {

    private static final Pattern QUANTITY = Pattern.compile("\\d+(\\.\\d+)?(m|k|M|G|T|Ki|Mi|Gi|Ti)?");

    private static final Set<String> TEXTS = Set.of("String", "OffsetDateTime", "byte[]");
    private static final Set<String> WHOLE_NUMBERS = Set.of("Integer", "Long", "int", "long");

    private final List<String> faults = new ArrayList<>();

    private ObjectShape() {}

    /// What is wrong with the object, each with its path; empty when nothing is.
    static List<String> faults(JsonNode object, Class<?> type) {
        var shape = new ObjectShape();
        shape.check("", object, type);
        return List.copyOf(shape.faults);
    }

    private void check(String path, JsonNode value, Type type) {
        switch (type) {
            case Class<?> plain -> checkPlain(path, value, plain);
            case ParameterizedType generic
            when generic.getRawType() == Map.class -> {
                require(value.isObject(), path, "no map", value);
                value.properties()
                        .forEach(entry -> check(
                                path + "." + entry.getKey(), entry.getValue(), generic.getActualTypeArguments()[1]));
            }
            case ParameterizedType generic -> {
                require(value.isArray(), path, "no list", value);
                int index = 0;
                for (JsonNode item : value) {
                    check(path + "[" + index++ + "]", item, generic.getActualTypeArguments()[0]);
                }
            }
            default -> throw new IllegalStateException(type.getTypeName());
        }
    }

    private void checkPlain(String path, JsonNode value, Class<?> type) {
        var name = type.getSimpleName();
        if (TEXTS.contains(name)) {
            require(value.isTextual(), path, "no text", value);
        } else if (WHOLE_NUMBERS.contains(name)) {
            require(value.isIntegralNumber(), path, "no whole number", value);
        } else if (name.equalsIgnoreCase("boolean")) {
            require(value.isBoolean(), path, "neither true nor false", value);
        } else if (name.equals("Double")) {
            require(value.isNumber(), path, "no number", value);
        } else if (name.equals("IntOrString")) {
            require(value.isTextual() || value.isIntegralNumber(), path, "neither text nor whole number", value);
        } else if (name.equals("Quantity")) {
            require(QUANTITY.matcher(value.asText()).matches(), path, "no quantity", value);
        } else if (type != Object.class) {
            checkFields(path, value, type);
        }
    }

    private void checkFields(String path, JsonNode value, Class<?> type) {
        if (!require(value.isObject(), path, "no object", value)) {
            return;
        }
        var fields = fields(type);
        for (Map.Entry<String, JsonNode> entry : value.properties()) {
            var field = fields.get(entry.getKey());
            if (field == null) {
                faults.add(path + "." + entry.getKey() + ": no field of " + type.getSimpleName());
            } else {
                check(path + "." + entry.getKey(), entry.getValue(), field);
            }
        }
        for (String required : required(type)) {
            if (!value.has(required)) {
                faults.add(path + "." + required + ": missing");
            }
        }
    }

    private boolean require(boolean right, String path, String fault, JsonNode value) {
        if (!right) {
            faults.add(path + ": " + fault + ": " + value);
        }
        return right;
    }

    private static Map<String, Type> fields(Class<?> type) {
        Map<String, Type> fields = new LinkedHashMap<>();
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                fields.put(name(component), component.getGenericType());
            }
        }
        for (Field field : type.getDeclaredFields()) {
            var name = field.getAnnotation(SerializedName.class);
            if (name != null) {
                fields.put(name.value(), field.getGenericType());
            }
        }
        if (fields.isEmpty()) {
            throw new IllegalStateException(type + " has no fields");
        }
        return fields;
    }

    /// Some fields have a word of Java's for a name, which a component cannot have.
    private static String name(RecordComponent component) {
        var name = component.getAccessor().getAnnotation(SerializedName.class);
        return name != null ? name.value() : component.getName();
    }

    private static Set<String> required(Class<?> type) {
        Set<String> required = new HashSet<>();
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    required.add(name(component));
                }
            }
            return required;
        }
        try {
            if (type.getField("openapiRequiredFields").get(null) instanceof Set<?> names) {
                names.forEach(name -> required.add(name.toString()));
            }
            return required;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " does not tell what it requires", e);
        }
    }
}
