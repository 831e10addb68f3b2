package org.trialgraph.search.area;

import java.util.Optional;

/// A field of the registry's study structure, by its piece name.
///
/// @param name     `LocationCity`
/// @param path     in the registry's JSON, lists marked: `protocolSection.contactsLocationsModule.locations[].city`
/// @param codeType of an ENUM, the registry's type of its code words, `RecruitmentStatus`; empty for others
public record DataField(String name, FieldKind kind, String path, Optional<String> codeType) implements Searchable {

    private static final String LIST = "[]";

    /// Whether the field is itself a list, whose size can be asked for.
    public boolean isList() {
        return path.endsWith(LIST);
    }

    /// Whether a study can have several values of it, because it or an object around it is a list.
    public boolean isRepeated() {
        return path.contains(LIST);
    }

    /// Whether the other field is this one or below it.
    public boolean holds(DataField other) {
        return other.path.equals(path) || other.path.startsWith(path + ".");
    }

    @Override
    public String toString() {
        return name;
    }
}
