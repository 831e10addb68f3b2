-- Publications; "retracted": the registry knows of a retraction.
create table reference (
    nct int not null,
    position int not null,
    pmid text,
    type text,
    citation text not null,
    retracted boolean not null,
    constraint reference_pk primary key (nct, position),
    constraint reference_trial_fk foreign key (nct) references trial on delete cascade
);

create table link (
    nct int not null,
    position int not null,
    label text,
    url text not null,
    constraint link_pk primary key (nct, position),
    constraint link_trial_fk foreign key (nct) references trial on delete cascade
);

-- Protocols, analysis plans and consent forms that the registry keeps as files.
create table document (
    nct int not null,
    position int not null,
    type text not null,
    label text,
    date date,
    filename text,
    constraint document_pk primary key (nct, position),
    constraint document_trial_fk foreign key (nct) references trial on delete cascade
);

-- Whether and how data of single participants are shared.
create table ipd_sharing (
    nct int not null,
    plan text,
    description text,
    info_types text[] not null,
    time_frame text,
    access_criteria text,
    url text,
    constraint ipd_sharing_pk primary key (nct),
    constraint ipd_sharing_trial_fk foreign key (nct) references trial on delete cascade
);

-- Trials that are held already have none of this: what they were imported from no longer counts as known.
update trial set document_hash = '';
