-- What a record says beside its first use: who registered it, more dates, expanded access, oversight.
alter table trial
    add organization_name text,
    add organization_class text,
    add last_known_status text,
    add delayed_posting boolean,
    add expanded_access boolean,
    add expanded_access_nct_id text,
    add expanded_access_status text,
    add expanded_access_individual boolean,
    add expanded_access_intermediate boolean,
    add expanded_access_treatment boolean,
    add expanded_access_references int,
    add first_submitted_qc_date text,
    add results_first_submitted_date text,
    add results_first_submitted_qc_date text,
    add results_first_submitted_estimated_date text,
    add results_first_posted_with_comments_date text,
    add results_first_posted_with_comments_kind text,
    add certification_first_submitted_date text,
    add certification_first_submitted_qc_date text,
    add certification_first_posted_date text,
    add certification_first_posted_kind text,
    add results_waived boolean,
    add unposted_responsible_party text,
    add unapproved_device boolean,
    add pediatric_postmarket_surveillance boolean,
    add exported_from_us boolean,
    add fdaaa801_violation boolean,
    add no_analysis_plan boolean;

alter table design
    add patient_registry boolean,
    add target_duration text,
    add biospecimen_retention text,
    add biospecimen_description text;

alter table contact add phone_ext text;
alter table location_contact add phone_ext text;

-- Few references are retracted, and hardly one twice: two lists of equal length, "" for what is absent.
alter table reference
    add retraction_pmids text[] not null default '{}',
    add retraction_sources text[] not null default '{}';
alter table reference alter retraction_pmids drop default, alter retraction_sources drop default;

-- "uploaded" is as registered: a minute without a time zone.
alter table document
    add uploaded text,
    add size int,
    add has_protocol boolean,
    add has_sap boolean,
    add has_icf boolean;

-- Data and documents of a trial that others hand out.
create table available_data (
    nct int not null,
    position int not null,
    data_id text,
    type text,
    url text,
    comment text,
    constraint available_data_pk primary key (nct, position),
    constraint available_data_trial_fk foreign key (nct) references trial on delete cascade
);

-- Topics under which the registry lists a trial: branches of its tree, and leaves with their relevance.
create table browse_topic (
    nct int not null,
    position int not null,
    of text not null,
    branch boolean not null,
    code text,
    name text,
    as_found text,
    relevance text,
    constraint browse_topic_pk primary key (nct, position),
    constraint browse_topic_trial_fk foreign key (nct) references trial on delete cascade,
    constraint browse_topic_of_known check (of in ('CONDITION', 'INTERVENTION'))
);

-- Results on their way through the registry's quality control, a row a cycle.
create table results_submission (
    nct int not null,
    position int not null,
    submitted_date text,
    canceled_date text,
    canceled_date_unknown boolean,
    returned_date text,
    major_comment_postings int,
    constraint results_submission_pk primary key (nct, position),
    constraint results_submission_trial_fk foreign key (nct) references trial on delete cascade
);

-- The same way as the registry's annotation tells it, a row an event.
create table unposted_event (
    nct int not null,
    position int not null,
    type text,
    event_date text,
    date_unknown boolean,
    constraint unposted_event_pk primary key (nct, position),
    constraint unposted_event_trial_fk foreign key (nct) references trial on delete cascade
);

create table violation (
    nct int not null,
    position int not null,
    type text,
    description text,
    entered_date text,
    issued_date text,
    submitted_date text,
    posted_date text,
    constraint violation_pk primary key (nct, position),
    constraint violation_trial_fk foreign key (nct) references trial on delete cascade
);

-- Trials that are held already have none of this: what they were imported from no longer counts as known.
update trial set document_hash = '';
