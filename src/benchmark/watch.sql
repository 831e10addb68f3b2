-- Lies in wait for a moment of an import, from another database, so that nothing of the import's own is touched.

-- What an import is at, from what its connections last said.
create function phase() returns text language sql volatile as $$
    with said as (
        select lower(query) as query, state in ('active', 'idle in transaction') as now
        from pg_stat_activity where datname = 'faults'
    )
    select case
        when bool_or(query like '%pg_advisory_unlock%') then 'ending'
        when not coalesce(bool_or(query like '%trialgraph writer%'), false) then 'starting'
        when bool_or(now and query like 'select make_deferred%') then
            case when exists (select from pg_stat_progress_create_index where datname = 'faults')
                then 'making indexes' else 'making foreign keys' end
        when bool_or(now and query like 'select defer_schema%') then 'taking indexes away'
        when bool_or(now and query like 'select analyze_schema%') then 'analysing'
        when bool_or(now and (query like '%seen_trial%' or query like '%from trial%registry_withdrawal gone%'))
            then 'marking withdrawn'
        when bool_or(now and query like '%import_reject%') then 'keeping rejects'
        when bool_or(now and query like 'update import_run%') then 'noting progress'
        when bool_or(now and query like 'select held.document_hash%') then 'comparing'
        when bool_or(now and query not like '%trialgraph writer%') then 'writing'
        else 'reading and converting'
    end
    from said
$$;

-- Waits for a statement of a run that has begun (migrations have such statements, too), so many seconds more, and for
-- another statement if one is named.
create function ambush(first text, pause float8, second text) returns text language plpgsql volatile as $$
declare
    wanted text := first;
    alone timestamptz;
    deadline timestamptz := clock_timestamp() + interval '5 minutes';
    seen boolean := false;
    connections int;
    hit boolean;
begin
    loop
        perform pg_stat_clear_snapshot();
        select count(*), coalesce(
            bool_or(query ~ 'trialgraph writer')
            and bool_or(lower(query) ~ wanted
                        and (state in ('active', 'idle in transaction') or query ~ 'trialgraph writer')), false)
        into connections, hit
        from pg_stat_activity where datname = 'faults';
        if hit and (second is null or wanted = second) then
            exit;
        elsif hit then
            perform pg_sleep(pause);
            wanted := second;
            pause := 0;
        end if;
        seen := seen or connections > 0;
        alone := case when connections = 0 and seen then coalesce(alone, clock_timestamp()) end;
        if clock_timestamp() > least(deadline, alone + interval '2 seconds') then
            return 'gone';
        end if;
        perform pg_sleep(0.002);
    end loop;
    perform pg_sleep(pause);
    perform pg_stat_clear_snapshot();
    return phase();
end
$$;
