-- What the rows of a trial were written from, table by table, so that a newer version of its record rewrites only the
-- tables in which something changed. A trial without a row here is rewritten whole.
create table row_digest (
    nct int not null,
    digests bytea not null,
    constraint row_digest_pk primary key (nct),
    constraint row_digest_trial_fk foreign key (nct) references trial on delete cascade
);

comment on column row_digest.digests is 'For each table with rows of the trial, 4 bytes of its name and 8 of its rows';
