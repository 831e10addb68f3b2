-- How many of each group a number is out of: of the baseline as a whole, of a measure, or of a class of it. A number
-- may have several, such as of participants and of eyes.
create table denominator (
    nct int not null,
    position int not null,
    owner text not null,
    owner_position int,
    units text not null,
    constraint denominator_pk primary key (nct, position),
    constraint denominator_trial_fk foreign key (nct) references trial on delete cascade,
    constraint denominator_owner_known check (owner in ('BASELINE', 'MEASURE', 'CLASS')),
    constraint denominator_of_part check ((owner = 'BASELINE') = (owner_position is null))
);

create table denominator_count (
    nct int not null,
    position int not null,
    denominator_position int not null,
    group_id text not null,
    value text,
    constraint denominator_count_pk primary key (nct, position),
    constraint denominator_count_trial_fk foreign key (nct) references trial on delete cascade
);

alter table result_measure
    add column percent_calculated boolean,
    add column denominator_units text;

-- What investigators may publish without the sponsor, and whom to ask about the results.
alter table result_info
    add column pi_sponsor_employee boolean,
    add column restrictive_agreement boolean,
    add column restriction_type text,
    add column other_details text,
    add column contact_title text,
    add column contact_organization text,
    add column contact_email text,
    add column contact_phone text,
    add column contact_phone_ext text;

-- Results that are held already have none of this.
update trial set document_hash = '' where results_posted;
