-- Every document that the registry was seen to hold on a trial, by its content. Of these the other tables are
-- derived, each trial's from its newest one, and can be derived again. So nothing here refers to them.
create table trial_version (
    nct int not null,
    document_hash text not null,
    last_update_posted date not null,
    registry_day date not null,
    imported_at timestamptz not null,
    document bytea not null,
    constraint trial_version_pk primary key (nct, document_hash)
);

comment on column trial_version.registry_day is 'Day of the registry''s data that it came with; 1970-01-01 if it told none';
comment on column trial_version.document is 'JSON in UTF-8, compressed in the zlib format';

-- It is compressed already.
alter table trial_version alter column document set storage external;

-- No document is held of what was imported before: the next import takes all for changed.
update trial set document_hash = '';
