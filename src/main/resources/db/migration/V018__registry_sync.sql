-- How far the live registry is followed. One row a filter, '' for all studies.
create table registry_sync (
    filter text not null,
    watermark timestamptz,
    last_success_at timestamptz,
    query text,
    page_token text,
    pages int not null default 0,
    records int not null default 0,
    total int not null default 0,
    data_timestamp timestamptz,
    constraint registry_sync_pk primary key (filter),
    constraint registry_sync_position_whole check (
        num_nulls(query, page_token, data_timestamp) in (0, 3)
    ),
    constraint registry_sync_counts check (pages >= 0 and records >= 0 and total >= 0)
);

comment on column registry_sync.watermark is
    'The time of the registry''s data that are all here; updates from then on are asked for next';
comment on column registry_sync.page_token is
    'Of an unfinished run: leads to its next page. Everything before is committed';
comment on column registry_sync.query is 'Of an unfinished run: what its pages are of';
comment on column registry_sync.data_timestamp is
    'Of an unfinished run: the time of the registry''s data as it began; its watermark if it ends well';
