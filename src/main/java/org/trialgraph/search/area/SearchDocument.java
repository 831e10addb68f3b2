package org.trialgraph.search.area;

/// What `SEARCH[…]` names: the part of a record in which one and the same instance has to match.
public enum SearchDocument {
    STUDY("Study"),
    /// A site.
    LOCATION("Location");

    private final String registered;

    SearchDocument(String registered) {
        this.registered = registered;
    }

    /// The registry's spelling.
    public String registered() {
        return registered;
    }

    /// Whether anything of this area or field is in this document.
    public boolean holds(Searchable searched) {
        return switch (this) {
            case STUDY -> true;
            case LOCATION ->
                switch (searched) {
                    case DataField field -> SITE.holds(field);
                    case SearchArea area -> area.fields().stream().anyMatch(weighted -> SITE.holds(weighted.field()));
                };
        };
    }

    private static final DataField SITE = Areas.registered().requireField("Location");
}
