-- What an import does to the schema, and its statistics, without owning it. These functions act with the rights of
-- their owner, so they take no statement from whoever calls them: what they execute they write themselves, of what
-- the schema has, into a table that only its owner writes. Names are looked for in the schema and nowhere before it.

-- Takes the indexes and foreign keys of empty tables away, and notes how to make them; nothing if a trial is held.
-- Readers wait behind a lock that waits itself, so it is not waited for long.
create or replace function defer_schema() returns void
    language plpgsql security definer
    set search_path = "${flyway:defaultSchema}", pg_temp
    set lock_timeout = '2s'
as $$
declare
    schema constant regnamespace := quote_ident('${flyway:defaultSchema}')::regnamespace;
    deferred record;
begin
    if exists (select from trial) or exists (select from trial_version) then
        return;
    end if;
    insert into deferred_schema (name, kind, relation, definition)
    select conname, 'FOREIGN_KEY', conrelid::regclass::text,
           format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
    from pg_constraint
    where contype = 'f' and connamespace = schema;

    insert into deferred_schema (name, kind, relation, definition)
    select index.relname, 'INDEX', indrelid::regclass::text, pg_get_indexdef(indexrelid)
    from pg_index
    join pg_class index on index.oid = indexrelid
    where not indisunique and index.relnamespace = schema
          and indrelid in (select attrelid from pg_attribute where attname = 'nct' and not attisdropped);

    perform defer_counts();
    for deferred in select name, kind, relation from deferred_schema where kind <> 'ROWS' order by kind, name loop
        if deferred.kind = 'FOREIGN_KEY' then
            execute format('alter table %s drop constraint if exists %I', deferred.relation, deferred.name);
        else
            execute format('drop index if exists %I', deferred.name);
        end if;
    end loop;
end
$$;

-- Has names and synonyms be counted at the end, not batch by batch.
create or replace function defer_counts() returns void
    language plpgsql security definer
    set search_path = "${flyway:defaultSchema}", pg_temp
as $$
begin
    insert into deferred_schema (name, kind, relation, definition)
    values ('suggestion', 'ROWS', 'suggestion', 'select count_suggestions()'),
           ('synonym', 'ROWS', 'synonym', 'select count_synonyms()')
    on conflict (name) do nothing;
end
$$;

-- Makes something that is missing.
create or replace function make_deferred(missing text) returns void
    language plpgsql security definer
    set search_path = "${flyway:defaultSchema}", pg_temp
    set maintenance_work_mem = '512MB'
as $$
declare
    definition text;
begin
    delete from deferred_schema where name = missing returning deferred_schema.definition into definition;
    if found then
        execute definition;
    end if;
end
$$;

-- Has the database look at the tables anew.
create or replace function analyze_schema() returns void
    language plpgsql security definer
    set search_path = "${flyway:defaultSchema}", pg_temp
as $$
declare
    relation regclass;
begin
    for relation in
        select oid from pg_class
        where relkind = 'r' and relnamespace = quote_ident('${flyway:defaultSchema}')::regnamespace
        order by oid
    loop
        execute format('analyze %s', relation);
    end loop;
end
$$;

-- Whom they are for, afterMigrate__grants.sql tells.
revoke execute on function defer_schema(), defer_counts(), make_deferred(text), analyze_schema() from public;
