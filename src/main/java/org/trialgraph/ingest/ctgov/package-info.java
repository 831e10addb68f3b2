/// ClinicalTrials.gov's JSON into rows. No other package knows the registry's member names.
@NullMarked
package org.trialgraph.ingest.ctgov;

import org.jspecify.annotations.NullMarked;
