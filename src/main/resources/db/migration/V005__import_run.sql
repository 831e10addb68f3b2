-- One row a run of an import. "outdated" counts records older than what was held: they change nothing.
create table import_run (
    id bigint generated always as identity,
    started_at timestamptz not null,
    finished_at timestamptz,
    sources text[] not null,
    read int not null default 0,
    inserted int not null default 0,
    updated int not null default 0,
    unchanged int not null default 0,
    outdated int not null default 0,
    rejected int not null default 0,
    constraint import_run_pk primary key (id)
);
