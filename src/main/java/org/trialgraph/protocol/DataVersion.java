package org.trialgraph.protocol;

/// Tells one state of the data from another.
public interface DataVersion {

    /// A short text that is another after every change that an answer could show, and the same in all replicas that
    /// hold the same. It reads the database.
    String current();
}
