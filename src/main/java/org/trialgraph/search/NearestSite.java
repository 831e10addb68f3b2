package org.trialgraph.search;

import org.trialgraph.trial.place.Location;

/// The matching site of a trial that is nearest to the asked place.
record NearestSite(Location site, double distanceKm) {}
