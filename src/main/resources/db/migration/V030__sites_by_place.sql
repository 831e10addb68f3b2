-- Sites around a place. By latitude alone an index would be read all around the globe, so it is cut into bands of a
-- quarter of a degree, in each of which only some meridians are looked at.
create index location_by_band on location ((floor(latitude * 4)::smallint), longitude) include (latitude, nct);
drop index location_by_place;

-- The places of one trial, without a look at its sites.
create index location_places on location (nct) include (latitude, longitude);

-- Sites of a trial stand together, of which the samples that statistics are made of make too few trials: then whoever
-- looks at those of one is thought to read hundreds, and everything else seems cheaper. A trial has twelve in the mean.
alter table location alter column nct set (n_distinct = -0.08);
analyze location;
