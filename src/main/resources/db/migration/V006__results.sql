-- The posted results of a trial. Numbers are kept as registered, as text where the registry has text: they may be
-- NA, have a comma, or end in a full stop. Groups have ids (FG000, BG000, OG000, EG000) that are unique within
-- their list alone, and counts name their group by that id.
-- Positions count through the whole trial, so that a row is found by its number and one position. Rows belong to
-- their parents by that position, without foreign keys: all of a trial is replaced at once, and a hundred thousand
-- checks would buy nothing.
create table result_info (
    nct int not null,
    limitations text,
    constraint result_info_pk primary key (nct),
    constraint result_info_trial_fk foreign key (nct) references trial on delete cascade
);

create table participant_flow (
    nct int not null,
    pre_assignment_details text,
    recruitment_details text,
    units_analyzed text,
    constraint participant_flow_pk primary key (nct),
    constraint participant_flow_trial_fk foreign key (nct) references trial on delete cascade
);

create table baseline (
    nct int not null,
    population text,
    units_analyzed text,
    constraint baseline_pk primary key (nct),
    constraint baseline_trial_fk foreign key (nct) references trial on delete cascade
);

-- Participants whose numbers are reported together; an outcome measure has groups of its own.
create table result_group (
    nct int not null,
    position int not null,
    owner text not null,
    measure_position int,
    group_id text not null,
    title text,
    description text,
    constraint result_group_pk primary key (nct, position),
    constraint result_group_trial_fk foreign key (nct) references trial on delete cascade,
    constraint result_group_owner_known check (owner in ('FLOW', 'BASELINE', 'OUTCOME')),
    constraint result_group_of_measure check ((owner = 'OUTCOME') = (measure_position is not null))
);

create table flow_period (
    nct int not null,
    position int not null,
    title text,
    constraint flow_period_pk primary key (nct, position),
    constraint flow_period_trial_fk foreign key (nct) references trial on delete cascade
);

-- Milestones that participants reach in a period, and reasons why they leave it.
create table flow_event (
    nct int not null,
    position int not null,
    period_position int not null,
    milestone boolean not null,
    type text not null,
    comment text,
    constraint flow_event_pk primary key (nct, position),
    constraint flow_event_trial_fk foreign key (nct) references trial on delete cascade
);

create table group_count (
    nct int not null,
    position int not null,
    event_position int not null,
    group_id text not null,
    subjects text,
    units text,
    comment text,
    constraint group_count_pk primary key (nct, position),
    constraint group_count_trial_fk foreign key (nct) references trial on delete cascade
);

-- Baseline measures, which have no kind, and outcome measures.
create table result_measure (
    nct int not null,
    position int not null,
    owner text not null,
    kind text,
    title text not null,
    description text,
    population text,
    time_frame text,
    reporting_status text,
    anticipated_posting_date text,
    param_type text,
    dispersion_type text,
    unit text,
    units_analyzed text,
    constraint result_measure_pk primary key (nct, position),
    constraint result_measure_trial_fk foreign key (nct) references trial on delete cascade,
    constraint result_measure_owner_known check (owner in ('BASELINE', 'OUTCOME'))
);

create table measure_class (
    nct int not null,
    position int not null,
    measure_position int not null,
    title text,
    constraint measure_class_pk primary key (nct, position),
    constraint measure_class_trial_fk foreign key (nct) references trial on delete cascade
);

create table measure_category (
    nct int not null,
    position int not null,
    class_position int not null,
    title text,
    constraint measure_category_pk primary key (nct, position),
    constraint measure_category_trial_fk foreign key (nct) references trial on delete cascade
);

create table measurement (
    nct int not null,
    position int not null,
    category_position int not null,
    group_id text not null,
    value text,
    spread text,
    lower_limit text,
    upper_limit text,
    comment text,
    constraint measurement_pk primary key (nct, position),
    constraint measurement_trial_fk foreign key (nct) references trial on delete cascade
);

create table analysis (
    nct int not null,
    position int not null,
    measure_position int not null,
    group_ids text[] not null,
    group_description text,
    method text,
    comment text,
    p_value text,
    p_value_comment text,
    param_type text,
    param_value text,
    dispersion_type text,
    dispersion_value text,
    estimate_comment text,
    ci_percent text,
    ci_sides text,
    lower_limit text,
    lower_limit_comment text,
    upper_limit text,
    upper_limit_comment text,
    tested_non_inferiority boolean,
    test_type text,
    test_type_comment text,
    other_analysis text,
    constraint analysis_pk primary key (nct, position),
    constraint analysis_trial_fk foreign key (nct) references trial on delete cascade
);

create table adverse_events (
    nct int not null,
    description text,
    time_frame text,
    frequency_threshold text,
    mortality_comment text,
    constraint adverse_events_pk primary key (nct),
    constraint adverse_events_trial_fk foreign key (nct) references trial on delete cascade
);

create table adverse_event_group (
    nct int not null,
    position int not null,
    group_id text not null,
    title text,
    description text,
    deaths_affected int,
    deaths_at_risk int,
    serious_affected int,
    serious_at_risk int,
    other_affected int,
    other_at_risk int,
    constraint adverse_event_group_pk primary key (nct, position),
    constraint adverse_event_group_trial_fk foreign key (nct) references trial on delete cascade
);

create table adverse_event (
    nct int not null,
    position int not null,
    serious boolean not null,
    term text not null,
    organ_system text,
    assessment text,
    vocabulary text,
    notes text,
    constraint adverse_event_pk primary key (nct, position),
    constraint adverse_event_trial_fk foreign key (nct) references trial on delete cascade
);

create table adverse_event_stat (
    nct int not null,
    position int not null,
    event_position int not null,
    group_id text not null,
    affected int,
    at_risk int,
    events int,
    constraint adverse_event_stat_pk primary key (nct, position),
    constraint adverse_event_stat_trial_fk foreign key (nct) references trial on delete cascade
);

-- Trials that are held already were imported without their results: the next import takes them for changed.
update trial set document_hash = 'without results' where results_posted;
