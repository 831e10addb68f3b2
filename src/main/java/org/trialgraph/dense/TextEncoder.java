package org.trialgraph.dense;

/// A language model that gives texts directions: the more alike two texts are in meaning, the closer theirs are. The
/// program has one if it was built with the profile `dense`. Any thread may call it, and each call keeps one
/// processor busy for a while.
public interface TextEncoder {

    /// Names the model and the way texts are put to it; directions under other names mean other things.
    String name();

    /// The direction of a trial's text, of length 1. What stands behind its first few hundred words does not count.
    float[] encodeTrial(String text);

    /// The same for what is looked for.
    float[] encodeNote(String text);
}
