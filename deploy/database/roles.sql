-- The roles of TrialGraph. An administrator runs this once, connected to the database that is to hold the trials:
--
--   createdb trialgraph
--   psql --dbname=trialgraph --single-transaction --set=ON_ERROR_STOP=1 \
--       --set=owner_password="…" --set=ingest_password="…" --set=reader_password="…" \
--       --file=deploy/database/roles.sql
--
-- Which tables they may read and write TrialGraph itself grants, at every start: see
-- src/main/resources/db/migration/afterMigrate__grants.sql. Where a single role has served so far, that role owns the
-- tables and goes on migrating: leave out what is said of trialgraph_owner here.

-- Owns the schema. Migrations alone run as this role.
create role trialgraph_owner login password :'owner_password';

-- Reads, adds, changes and deletes rows: imports, sync and rebuild.
create role trialgraph_ingest login password :'ingest_password';

-- Reads rows: the service.
create role trialgraph_reader login password :'reader_password';

-- Nobody else comes in, and only an import has temporary tables.
revoke all on database :"DBNAME" from public;
grant connect on database :"DBNAME" to trialgraph_owner, trialgraph_ingest, trialgraph_reader;
grant temporary on database :"DBNAME" to trialgraph_ingest;

-- Servers set up before PostgreSQL 15 let everyone create in this schema.
revoke create on schema public from public;
grant usage, create on schema public to trialgraph_owner;
grant usage on schema public to trialgraph_ingest, trialgraph_reader;

-- The migrations want this extension, and making one is for whoever owns the database.
create extension if not exists pg_trgm;

-- Large objects belong to no table, and any role may make some. (Where the administrator is no superuser, as on managed
-- servers, this changes nothing and says so.)
revoke execute on function lo_creat(integer), lo_create(oid), lo_from_bytea(oid, bytea) from public;
