package org.trialgraph.generate;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A member of a study's JSON.
///
/// @param id of its own among all members
/// @param presence when it is there
/// @param many null for what is no list
/// @param content null for an object
record Member(
        int id,
        SerializableString name,
        Presence presence,
        @Nullable Many many,
        @Nullable Content content,
        List<Member> members) {

    /// @param level the depth of the list of which each element has it or has it not; negative for each time anew
    record Presence(Circumstance when, double share, int level) {

        boolean in(Scope scope, int id) {
            if (!when.isSoIn(scope.study())) {
                return false;
            }
            return share >= 1
                    || (level < 0 ? scope.chance().unit() : Chance.unit(Chance.seed(scope.seedAt(level), id))) < share;
        }
    }

    void write(Scope scope, JsonGenerator json) throws IOException {
        boolean present = presence.in(scope, id);
        var length = many;
        if (length == null) {
            if (present) {
                json.writeFieldName(name);
                writeValue(scope, json);
            }
            return;
        }
        int count = present ? length.in(scope) : 0;
        scope.setLength(id, count);
        if (count > 0) {
            json.writeFieldName(name);
            writeList(count, scope, json);
        }
    }

    private void writeList(int count, Scope scope, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (int i = 0; i < count; i++) {
            scope.enter(id, i);
            writeValue(scope, json);
            scope.leave();
        }
        json.writeEndArray();
    }

    /// An object begins with a chance of its own, so that a module is the same whatever stands before it.
    private void writeValue(Scope scope, JsonGenerator json) throws IOException {
        var value = content;
        if (value != null) {
            value.write(scope, json);
            return;
        }
        if (many == null) {
            scope.chance().restart(Chance.seed(scope.seed(), id));
        }
        json.writeStartObject();
        for (var member : members) {
            member.write(scope, json);
        }
        json.writeEndObject();
    }
}
