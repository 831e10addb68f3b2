-- role: LEAD or COLLABORATOR; the lead sponsor comes first.
create table sponsor (
    nct int not null,
    position int not null,
    name text not null,
    class text,
    role text not null,
    constraint sponsor_pk primary key (nct, position),
    constraint sponsor_trial_fk foreign key (nct) references trial on delete cascade,
    constraint sponsor_role_known check (role in ('LEAD', 'COLLABORATOR'))
);

create table responsible_party (
    nct int not null,
    type text not null,
    name text,
    title text,
    affiliation text,
    organization text,
    constraint responsible_party_pk primary key (nct),
    constraint responsible_party_trial_fk foreign key (nct) references trial on delete cascade
);

create table investigator (
    nct int not null,
    position int not null,
    name text not null,
    role text,
    affiliation text,
    constraint investigator_pk primary key (nct, position),
    constraint investigator_trial_fk foreign key (nct) references trial on delete cascade
);

-- Central contacts of the trial; those of a site are in location_contact.
create table contact (
    nct int not null,
    position int not null,
    name text not null,
    role text,
    phone text,
    email text,
    constraint contact_pk primary key (nct, position),
    constraint contact_trial_fk foreign key (nct) references trial on delete cascade
);

-- Coordinates are WGS 84 degrees, as precise as a city's centre.
create table location (
    nct int not null,
    position int not null,
    facility text,
    city text,
    state text,
    zip text,
    country text,
    status text,
    latitude double precision,
    longitude double precision,
    constraint location_pk primary key (nct, position),
    constraint location_trial_fk foreign key (nct) references trial on delete cascade,
    constraint location_latitude_range check (latitude between -90 and 90),
    constraint location_longitude_range check (longitude between -180 and 180)
);

create table location_contact (
    nct int not null,
    location_position int not null,
    position int not null,
    name text not null,
    role text,
    phone text,
    email text,
    constraint location_contact_pk primary key (nct, location_position, position),
    constraint location_contact_location_fk foreign key (nct, location_position)
        references location on delete cascade
);

-- Derived from the sites; removed: registered as no longer taking part, with no site left.
create table country (
    nct int not null,
    position int not null,
    name text not null,
    site_count int not null,
    removed boolean not null,
    constraint country_pk primary key (nct, position),
    constraint country_trial_fk foreign key (nct) references trial on delete cascade
);

-- source: org_study_id, secondary_id or nct_alias.
create table identifier (
    nct int not null,
    position int not null,
    value text not null,
    type text,
    source text not null,
    link text,
    description text,
    constraint identifier_pk primary key (nct, position),
    constraint identifier_trial_fk foreign key (nct) references trial on delete cascade,
    constraint identifier_source_known check (source in ('org_study_id', 'secondary_id', 'nct_alias'))
);
