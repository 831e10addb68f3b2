package org.trialgraph.generate;

/// Writes numbers, many times faster than a format can.
final class Digits {

    private Digits() {}

    /// With zeros before it.
    static String padded(long number, int width) {
        var digits = Long.toString(number);
        return digits.length() >= width ? digits : "0".repeat(width - digits.length()) + digits;
    }

    /// With a fixed count of decimal places.
    ///
    /// @param places 0 to 4
    static String fixed(double value, int places) {
        long factor = 1;
        for (int i = 0; i < places; i++) {
            factor *= 10;
        }
        long scaled = Math.round(Math.abs(value) * factor);
        var whole = (value < 0 && scaled > 0 ? "-" : "") + scaled / factor;
        return places == 0 ? whole : whole + "." + padded(scaled % factor, places);
    }
}
