package org.trialgraph.dense;

/// A direction in a byte a dimension, which tells it as well as ranking needs it.
public final class ByteVector {

    private ByteVector() {}

    /// The largest component, in either direction, becomes 127.
    ///
    /// @param direction any vector but that of zeros
    public static byte[] of(float[] direction) {
        float largest = 0;
        for (float component : direction) {
            largest = Math.max(largest, Math.abs(component));
        }
        var bytes = new byte[direction.length];
        for (int place = 0; place < bytes.length; place++) {
            bytes[place] = (byte) Math.round(direction[place] * Byte.MAX_VALUE / largest);
        }
        return bytes;
    }

    /// The cosine of the angle between two directions: 1 where they are the same.
    ///
    /// @param direction of length 1
    /// @throws IllegalArgumentException if they are of different spaces
    static double cosine(float[] direction, byte[] vector) {
        if (direction.length != vector.length) {
            throw new IllegalArgumentException(direction.length + " dimensions and " + vector.length);
        }
        float product = 0;
        for (int place = 0; place < vector.length; place++) {
            product += direction[place] * vector[place];
        }
        double length = length(vector);
        return length == 0 ? 0 : product / length;
    }

    static double length(byte[] vector) {
        int squares = 0;
        for (byte component : vector) {
            squares += component * component;
        }
        return Math.sqrt(squares);
    }
}
