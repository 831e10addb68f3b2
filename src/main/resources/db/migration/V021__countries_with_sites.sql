-- Countries that no longer take part were counted among those with a site.
update search_document d
set countries = coalesce(
    (select array_agg(c.name order by c.position) from country c where c.nct = d.nct and not c.removed), '{}')
where exists (select from country c where c.nct = d.nct and c.removed);

update data_generation set generation = generation + 1;
