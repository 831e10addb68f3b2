package org.trialgraph.search.expression;

/// The units in which a radius is given.
public enum DistanceUnit {
    MI("mi", 1.609344, 500),
    KM("km", 1, 805);

    private final String registered;
    private final double kilometres;
    private final double longest;

    DistanceUnit(String registered, double kilometres, double longest) {
        this.registered = registered;
        this.kilometres = kilometres;
        this.longest = longest;
    }

    /// The registry's spelling.
    public String registered() {
        return registered;
    }

    /// One of this unit.
    public double kilometres() {
        return kilometres;
    }

    /// The longest radius that may be asked for, in this unit. The shortest is 1.
    public double longest() {
        return longest;
    }
}
