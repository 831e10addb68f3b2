package org.trialgraph.ingest.ctgov;

import java.util.List;
import org.trialgraph.ingest.merge.TrialRows;

/// A study as rows.
///
/// @param unknownValues code words that we do not know, each behind its member within the module: `overallStatus
/// PAUSED`,
///                      `armGroups.type PARALLEL`
public record ConvertedStudy(TrialRows trial, List<String> unknownValues) {}
