package org.trialgraph.search.area;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// All search areas and data fields by name. Case does not matter, and fields are found by their other registered
/// names too (`OVERALL-STATUS`).
public final class Areas {

    private static final Areas REGISTERED = AreaTables.read();

    private final Map<String, SearchArea> areas = new LinkedHashMap<>();
    private final Map<String, DataField> fields = new LinkedHashMap<>();
    private final Map<String, Searchable> byName = new LinkedHashMap<>();

    Areas() {}

    /// The tables that are part of the program.
    public static Areas registered() {
        return REGISTERED;
    }

    /// Every area, in the registry's order.
    public Collection<SearchArea> areas() {
        return areas.values();
    }

    /// Every field, in the order of the study structure.
    public Collection<DataField> fields() {
        return fields.values();
    }

    /// The area or field of this name.
    public Optional<Searchable> find(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    /// The field of this name.
    public Optional<DataField> findField(String name) {
        return find(name).flatMap(found -> switch (found) {
            case DataField field -> Optional.of(field);
            case SearchArea area -> Optional.empty();
        });
    }

    /// The field of a name that the program itself wrote down.
    public DataField requireField(String name) {
        return findField(name).orElseThrow(() -> new IllegalArgumentException("no such field: " + name));
    }

    /// The area of a name that the program itself wrote down.
    public SearchArea requireArea(String name) {
        return Optional.ofNullable(areas.get(name))
                .orElseThrow(() -> new IllegalArgumentException("no such area: " + name));
    }

    /// The name of an area or field that this one was probably meant to be.
    public Optional<String> nearest(String name) {
        return NearestName.find(name, byName.keySet()).flatMap(this::find).map(Searchable::name);
    }

    /// The object or list of such that a field is in, the innermost.
    public DataField around(DataField field) {
        return fields.values().stream()
                .filter(other -> other.kind() == FieldKind.STRUCTURE && other.holds(field) && !other.equals(field))
                .max(Comparator.comparingInt(other -> other.path().length()))
                .orElseThrow();
    }

    void add(DataField field) {
        fields.put(field.name(), field);
        name(field.name(), field);
    }

    void add(SearchArea area) {
        areas.put(area.name(), area);
        name(area.name(), area);
    }

    /// Gives a field or area one more name.
    void name(String name, Searchable named) {
        if (byName.put(key(name), named) != null) {
            throw new IllegalStateException("two fields or areas are named " + name);
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
