-- Records that could not be taken in, each content once, until they are replayed.
create table import_reject (
    id bigint generated always as identity,
    content_key text not null,
    run_id bigint not null,
    rejected_at timestamptz not null,
    nct_id text,
    source text not null,
    path text,
    reason text not null,
    document bytea,
    constraint import_reject_pk primary key (id),
    constraint import_reject_once unique (content_key)
);

comment on column import_reject.content_key is 'Hash of the document; of the place and the reason where there is none';
comment on column import_reject.run_id is 'The run that rejected it last';
comment on column import_reject.document is 'JSON in UTF-8, compressed in the zlib format; null for what is no JSON object';

-- Trials that a full dump of the registry no longer had. They are kept, and come back with the first record of them
-- that is not older than that dump.
create table registry_withdrawal (
    nct int not null,
    since date not null,
    constraint registry_withdrawal_pk primary key (nct)
);

comment on column registry_withdrawal.since is 'Day of the registry''s data in the dump that lacked it';

alter table import_run add column withdrawn int not null default 0;
