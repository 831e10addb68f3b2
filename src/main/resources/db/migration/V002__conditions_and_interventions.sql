create table condition (
    nct int not null,
    position int not null,
    name text not null,
    constraint condition_pk primary key (nct, position),
    constraint condition_trial_fk foreign key (nct) references trial on delete cascade
);

-- MeSH terms that the registry derived; "of" tells for what: CONDITION or INTERVENTION.
create table mesh_term (
    nct int not null,
    position int not null,
    of text not null,
    mesh_id text not null,
    term text not null,
    ancestor boolean not null,
    constraint mesh_term_pk primary key (nct, position),
    constraint mesh_term_trial_fk foreign key (nct) references trial on delete cascade,
    constraint mesh_term_of_known check (of in ('CONDITION', 'INTERVENTION'))
);

create table arm (
    nct int not null,
    position int not null,
    label text not null,
    type text,
    description text,
    constraint arm_pk primary key (nct, position),
    constraint arm_trial_fk foreign key (nct) references trial on delete cascade
);

create table intervention (
    nct int not null,
    position int not null,
    type text,
    name text not null,
    description text,
    other_names text[] not null,
    constraint intervention_pk primary key (nct, position),
    constraint intervention_trial_fk foreign key (nct) references trial on delete cascade
);

create table arm_intervention (
    nct int not null,
    arm_position int not null,
    intervention_position int not null,
    constraint arm_intervention_pk primary key (nct, arm_position, intervention_position),
    constraint arm_intervention_arm_fk foreign key (nct, arm_position)
        references arm on delete cascade,
    constraint arm_intervention_intervention_fk foreign key (nct, intervention_position)
        references intervention on delete cascade
);

create index arm_intervention_by_intervention on arm_intervention (nct, intervention_position);

-- kind: PRIMARY, SECONDARY or OTHER.
create table outcome (
    nct int not null,
    position int not null,
    kind text not null,
    measure text not null,
    description text,
    time_frame text,
    constraint outcome_pk primary key (nct, position),
    constraint outcome_trial_fk foreign key (nct) references trial on delete cascade,
    constraint outcome_kind_known check (kind in ('PRIMARY', 'SECONDARY', 'OTHER'))
);
