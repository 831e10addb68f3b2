-- Grants the roles of deploy/database/roles.sql what they need, where they exist. It runs at every start, so tables of
-- later migrations and roles of later days get theirs. What is granted already is left alone.
do $$
declare
    granting record;
begin
    -- Of two servers that start at once, the second would fail at what the first is changing.
    perform pg_advisory_xact_lock(hashtext('trialgraph grants'));
    for granting in
        select format('grant usage on schema %I to %I', nspname, rolname) as statement
        from pg_namespace, pg_roles
        where nspname = '${flyway:defaultSchema}' and rolname in ('${reader}', '${ingest}')
              and not has_schema_privilege(pg_roles.oid, pg_namespace.oid, 'usage')
              and pg_has_role(nspowner, 'usage')
        union all
        select format('grant %s on %s to %I', string_agg(privilege, ', '), pg_class.oid::regclass, rolname)
        from (values ('${reader}', 'select'),
                     ('${ingest}', 'select'), ('${ingest}', 'insert'), ('${ingest}', 'update'), ('${ingest}', 'delete')
             ) as wanted (role, privilege)
        join pg_roles on rolname = role
        join pg_class on relkind = 'r'
        join pg_namespace on pg_namespace.oid = relnamespace and nspname = '${flyway:defaultSchema}'
        where not has_table_privilege(pg_roles.oid, pg_class.oid, privilege)
              -- What the functions execute is written by them alone.
              and (privilege = 'select' or relname not in ('deferred_schema', '${flyway:table}'))
              and pg_has_role(relowner, 'usage')
        group by pg_class.oid, rolname
        union all
        select format('grant execute on function %s to %I', pg_proc.oid::regprocedure, rolname)
        from pg_roles, pg_proc
        join pg_namespace on pg_namespace.oid = pronamespace and nspname = '${flyway:defaultSchema}'
        where rolname = '${ingest}' and proname in ('defer_schema', 'defer_counts', 'make_deferred', 'analyze_schema')
              and not has_function_privilege(pg_roles.oid, pg_proc.oid, 'execute')
              and pg_has_role(proowner, 'usage')
    loop
        execute granting.statement;
    end loop;
end
$$;
