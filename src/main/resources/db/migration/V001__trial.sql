-- One row a registered trial. The key is the number of the NCT id: NCT05828212 is 5828212, so it is
-- compact, stable over re-imports, and needs no look-up. Registered code words (status, phases, kinds)
-- are kept as registered, known to us or not; dates as registered too, since they may lack their day.
create table trial (
    nct int not null,
    brief_title text,
    official_title text,
    acronym text,
    status text,
    why_stopped text,
    study_type text,
    phases text[] not null,
    enrollment_count int,
    enrollment_kind text,
    start_date text,
    start_kind text,
    primary_completion_date text,
    primary_completion_kind text,
    completion_date text,
    completion_kind text,
    status_verified_date text,
    first_submitted_date text,
    first_posted_date text,
    first_posted_kind text,
    results_first_posted_date text,
    results_first_posted_kind text,
    last_update_submitted_date text,
    last_update_posted_date text,
    last_update_posted_kind text,
    last_update_posted date not null,
    results_posted boolean not null,
    results_delay_certified boolean not null,
    fda_regulated_drug boolean,
    fda_regulated_device boolean,
    has_dmc boolean,
    keywords text[] not null,
    document_hash text not null,
    imported_at timestamptz not null,
    constraint trial_pk primary key (nct),
    constraint trial_nct_range check (nct between 1 and 99999999)
);

comment on column trial.last_update_posted is 'First possible day of last_update_posted_date';
comment on column trial.document_hash is 'SHA-256 of the canonical document, without the members that change in every dump';

-- The default order of the list of trials, and its keyset.
create index trial_newest_update on trial (last_update_posted desc, nct desc);

-- The long texts stand apart, so that a list of trials does not read them.
create table description (
    nct int not null,
    brief_summary text,
    detailed_description text,
    constraint description_pk primary key (nct),
    constraint description_trial_fk foreign key (nct) references trial on delete cascade
);

create table design (
    nct int not null,
    allocation text,
    intervention_model text,
    intervention_model_description text,
    primary_purpose text,
    masking text,
    masking_description text,
    who_masked text[] not null,
    observational_model text,
    time_perspective text,
    constraint design_pk primary key (nct),
    constraint design_trial_fk foreign key (nct) references trial on delete cascade
);
