package org.trialgraph.generate;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/// Writes a value that follows from the study.
@FunctionalInterface
interface Teller {

    void tell(Scope scope, JsonGenerator json) throws IOException;

    static Teller text(Function<Scope, String> text) {
        return (scope, json) -> json.writeString(text.apply(scope));
    }

    static Teller flag(Predicate<Scope> flag) {
        return (scope, json) -> json.writeBoolean(flag.test(scope));
    }

    static Teller number(ToDoubleFunction<Scope> number) {
        return (scope, json) -> json.writeNumber(number.applyAsDouble(scope));
    }
}
