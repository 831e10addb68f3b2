-- The roles of TrialGraph. An administrator runs this, connected to the database that is to hold the trials, and gives
-- the roles passwords; a second time it does no harm:
--
--   createdb trialgraph
--   psql --dbname=trialgraph --single-transaction --set=ON_ERROR_STOP=1 --file=deploy/database/roles.sql
--   OWNER_PASSWORD=… INGEST_PASSWORD=… READER_PASSWORD=… psql --dbname=trialgraph --file=deploy/database/passwords.sql
--
-- Which tables they may read and write TrialGraph itself grants, at every start: see
-- src/main/resources/db/migration/afterMigrate__grants.sql. Where a single role has served so far, that role owns the
-- tables and goes on migrating: leave out what is said of trialgraph_owner here.

do $$
declare
    role text;
begin
    foreach role in array array[
        -- Owns the schema. Migrations alone run as this role.
        'trialgraph_owner',
        -- Reads, adds, changes and deletes rows: imports, sync and rebuild.
        'trialgraph_ingest',
        -- Reads rows: the service.
        'trialgraph_reader'
    ] loop
        if not exists (select from pg_roles where rolname = role) then
            execute format('create role %I login', role);
        end if;
    end loop;

    -- Nobody else comes in, and only an import has temporary tables.
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to trialgraph_owner, trialgraph_ingest, trialgraph_reader',
        current_database());
    execute format('grant temporary on database %I to trialgraph_ingest', current_database());
end
$$;

-- Servers set up before PostgreSQL 15 let everyone create in this schema.
revoke create on schema public from public;
grant usage, create on schema public to trialgraph_owner;
grant usage on schema public to trialgraph_ingest, trialgraph_reader;

-- The migrations want this extension, and making one is for whoever owns the database.
create extension if not exists pg_trgm;

-- Large objects belong to no table, and any role may make some. (Where the administrator is no superuser, as on managed
-- servers, this changes nothing and says so.)
revoke execute on function lo_creat(integer), lo_create(oid), lo_from_bytea(oid, bytea) from public;
