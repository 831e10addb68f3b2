-- What a search reads of a trial, in one row: the words of its texts, and whatever lists are filtered, sorted and
-- counted by. It is derived from the record like the rest.
create table search_document (
    nct int not null,
    words tsvector not null,
    status text,
    study_type text,
    phases text[] not null,
    sex text,
    healthy_volunteers boolean,
    standard_ages text[] not null,
    minimum_age double precision,
    maximum_age double precision,
    conditions text[] not null,
    interventions text[] not null,
    intervention_types text[] not null,
    sponsors text[] not null,
    sponsor_class text,
    countries text[] not null,
    enrollment int,
    start date,
    primary_completion date,
    completion date,
    first_posted date,
    last_update_posted date not null,
    results_first_posted date,
    results_posted boolean not null,
    results_expected boolean not null,
    results_due date,
    results_enforceable boolean not null,
    constraint search_document_pk primary key (nct),
    constraint search_document_trial_fk foreign key (nct) references trial on delete cascade
);

comment on column search_document.words is 'Stems, each behind the registry''s name of its field: Condition:diabet; ^ and $ stand at both ends of a value';
comment on column search_document.minimum_age is 'Years';
comment on column search_document.start is 'First possible day, as in all dates here but results_due';
comment on column search_document.results_enforceable is 'Results would be overdue after results_due';

create index search_document_words on search_document using gin (words);
create index search_document_by_update on search_document (last_update_posted desc, nct desc);
create index search_document_by_first_posted on search_document (first_posted desc nulls last, nct desc);
create index search_document_by_start on search_document (start desc nulls last, nct desc);
create index search_document_by_completion on search_document (completion desc nulls last, nct desc);
create index search_document_by_enrollment on search_document (enrollment desc nulls last, nct desc);
create index search_document_by_status on search_document (status, last_update_posted desc, nct desc);
create index search_document_phases on search_document using gin (phases);
create index search_document_countries on search_document using gin (countries);

-- Names are found by any part of them, whatever the case.
create extension if not exists pg_trgm;
create index condition_name_parts on condition using gin (name gin_trgm_ops);
create index intervention_name_parts on intervention using gin (name gin_trgm_ops);
create index sponsor_name_parts on sponsor using gin (name gin_trgm_ops);
create index investigator_name_parts on investigator using gin (name gin_trgm_ops);
create index location_facility_parts on location using gin (facility gin_trgm_ops);
create index country_name_parts on country using gin (name gin_trgm_ops);
create index trial_title_parts on trial using gin (brief_title gin_trgm_ops);
create index location_city_parts on location using gin (city gin_trgm_ops);

-- Sites by the square that a circle lies in.
create index location_by_place on location (latitude, longitude) include (nct);

-- The search knows nothing of trials that are held already: the next import, or a rebuild, adds them.
update trial set document_hash = '';
