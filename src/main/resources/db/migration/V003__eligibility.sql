create table eligibility (
    nct int not null,
    criteria text,
    minimum_age text,
    maximum_age text,
    standard_ages text[] not null,
    sex text,
    gender_based boolean,
    gender_description text,
    healthy_volunteers boolean,
    study_population text,
    sampling_method text,
    constraint eligibility_pk primary key (nct),
    constraint eligibility_trial_fk foreign key (nct) references trial on delete cascade
);

-- The criteria as one ordered list of trees, in pre-order: a node stands behind its parent.
-- "list" counts the lists among siblings, so that a list that starts anew can be told from its neighbour.
create table criterion (
    nct int not null,
    position int not null,
    parent_position int,
    list int not null,
    kind text not null,
    marker text,
    markdown text not null,
    constraint criterion_pk primary key (nct, position),
    constraint criterion_trial_fk foreign key (nct) references trial on delete cascade,
    constraint criterion_parent_before check (parent_position < position),
    constraint criterion_kind_known check (kind in ('INCLUSION', 'EXCLUSION', 'OTHER'))
);
