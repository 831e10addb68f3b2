-- Indexes and foreign keys that wait for the end of a first load: filled tables are indexed in a fraction of the time
-- that rows one by one take. What stands here is missing in the schema, and is made when an import ends. A row goes
-- in the transaction that makes its object, so a load that is broken off leaves nothing out.
create table deferred_schema (
    name text not null,
    kind text not null,
    relation text not null,
    definition text not null,
    constraint deferred_schema_pk primary key (name),
    constraint deferred_schema_kind_known check (kind in ('INDEX', 'FOREIGN_KEY'))
);
