-- What an import left, as text that two databases are compared by: of each table the number of rows and a checksum
-- over all columns that do not tell of the run itself, then what is there twice, then the schema.
set enable_indexscan = off;
set enable_indexonlyscan = off;
set enable_bitmapscan = off;

with columns as (
    select relname, string_agg(quote_ident(attname), ', ' order by attnum) as names
    from pg_class
    join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped
    where relkind = 'r' and relnamespace = 'public'::regnamespace
          and relname not in ('import_run', 'corpus_generation', 'data_generation', 'trial_change', 'flyway_schema_history')
          and attname not in ('imported_at', 'rejected_at', 'run_id') and attidentity = ''
    group by relname
)
select format(
    'select ''rows'', %L, count(*), md5(coalesce(string_agg(sum, '''' order by sum), '''')) '
    'from (select md5(row(%s)::text) as sum from %I) sums', relname, names, relname)
from columns order by relname
\gexec

-- The tables themselves are read for this, so a damaged unique index hides nothing.
with keys as (
    select conname, conrelid::regclass as relation, string_agg(quote_ident(attname), ', ') as names
    from pg_constraint
    join pg_attribute on attrelid = conrelid and attnum = any (conkey)
    where contype in ('p', 'u') and connamespace = 'public'::regnamespace
    group by conname, conrelid
)
select format('select ''twice'', %L, count(*) - count(distinct (%s)) from %s', conname, names, relation)
from keys order by conname
\gexec

-- A search engine's memory is kept up by this table.
select 'not noted as changed', count(*) from trial where nct not in (select nct from trial_change);

-- Without statistics searches are planned blindly.
select 'never analysed', count(*) from pg_class
where relkind = 'r' and relnamespace = 'public'::regnamespace and reltuples < 0
      and oid in (select attrelid from pg_attribute where attname = 'nct' and not attisdropped);

select 'index', indexdef, indisvalid, indisready
from pg_indexes
join pg_index on indexrelid = format('%I.%I', schemaname, indexname)::regclass
where schemaname = 'public' order by indexdef;

select 'constraint', conrelid::regclass, conname, convalidated, pg_get_constraintdef(oid)
from pg_constraint where connamespace = 'public'::regnamespace order by conrelid::regclass::text, conname;
