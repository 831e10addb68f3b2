package org.trialgraph.ingest;

import java.io.InputStream;
import java.nio.file.Path;

/// Where a [StudyFeed] hands studies over. Bad input never throws: the import's listener hears of it.
public interface StudyIntake {

    /// Reads a file, or the files of a directory.
    void read(Path path);

    /// Reads a stream to its end; the caller closes it.
    ///
    /// @param source what to call it
    void read(String source, InputStream input);

    /// Returns when everything that was handed over is committed or reported as rejected.
    ///
    /// @throws org.trialgraph.ingest.merge.WriteFailure if the database fails
    void settle();

    /// Counts trials that the registry turned out to have no more.
    void withdrawn(int trials);
}
