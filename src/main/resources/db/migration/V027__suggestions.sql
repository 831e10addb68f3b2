-- What a search box completes: every name of a condition, an intervention, a sponsor and so on, and how many trials
-- have it. An import keeps it true by what its batches change.
create type suggestion_kind as enum (
    'CONDITION', 'INTERVENTION', 'SPONSOR', 'INVESTIGATOR', 'FACILITY', 'CITY', 'COUNTRY'
);

-- A text as it is compared with others: lower case, no accents, no apostrophes, and one blank for whatever else stands
-- between words. Most texts are ASCII, and need no more than that.
create function suggestion_key(spelled text) returns text
    language sql immutable parallel safe
return trim(replace(replace(replace(translate(
    replace(replace(replace(
        lower(case
            when octet_length(spelled) = length(spelled) then spelled
            else regexp_replace(normalize(spelled, nfd), U&'[\0300-\036F]', '', 'g')
        end),
        'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'),
    U&'øØłŁđĐı!"#$%&()*+,-./:;<=>?@[\005C]^_`{|}~®™©·•–—‐‑“”\00A0\000A\000D\0009''’‘´',
    'oollddi' || repeat(' ', 46)),
    '  ', ' '), '  ', ' '), '  ', ' '));

-- The rest of a key from each of its words on but the first. Strict, so that the planner leaves it alone and goes by its
-- number of rows.
create function later_words(key text) returns setof text
    language sql immutable strict parallel safe rows 3
as $$
    select array_to_string(words[place:], ' ')
    from (select string_to_array(key, ' ') as words) as split, generate_series(2, cardinality(words)) as place
$$;

create table suggestion (
    kind suggestion_kind not null,
    name text not null,
    trials int not null,
    tier smallint not null generated always as (width_bucket(trials, array[
        1, 2, 3, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768, 65536, 131072, 262144, 524288
    ])) stored,
    key text collate "C" not null generated always as (suggestion_key(name)) stored,
    constraint suggestion_pk primary key (kind, name),
    constraint suggestion_trials_positive check (trials > 0)
);

comment on column suggestion.name is 'As registered';
comment on column suggestion.trials is 'That have it, without those that the registry withdrew';
comment on column suggestion.tier is '1 to 3: so many trials; 4: from 4 on, 5: from 8, 6: from 16, to 21: from 524,288';

-- Who wants the most frequent names that begin so reads from the highest tier down and ends when there are enough,
-- without a look at the many that are rare.
create index suggestion_by_key on suggestion (kind, tier, key);

-- The same names by each of their later words. The triggers below write it, and nobody else.
create table suggestion_word (
    kind suggestion_kind not null,
    tier smallint not null,
    start text collate "C" not null,
    name text not null
);

comment on column suggestion_word.start is 'The key from this word on';

create index suggestion_word_by_start on suggestion_word (kind, tier, start);

-- What is to be changed is put together before it is looked for, so that all that an index is by is known then: of the
-- kind and the tier alone there are as many as there are names.
create function note_suggestion_words() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into suggestion_word (kind, tier, start, name)
        select kind, tier, rest, name from added, later_words(key) as rest;
    elsif tg_op = 'DELETE' then
        with left_behind as materialized (
            select kind, tier, rest as start, name from gone, later_words(key) as rest
        )
        delete from suggestion_word word
        using left_behind
        where word.kind = left_behind.kind and word.tier = left_behind.tier and word.start = left_behind.start
              and word.name = left_behind.name;
    else
        with moved as materialized (
            select gone.kind, gone.tier, rest as start, gone.name, added.tier as next_tier
            from gone
            join added on added.kind = gone.kind and added.name = gone.name and added.tier <> gone.tier,
                 later_words(gone.key) as rest
        )
        update suggestion_word word
        set tier = moved.next_tier
        from moved
        where word.kind = moved.kind and word.tier = moved.tier and word.start = moved.start
              and word.name = moved.name;
    end if;
    return null;
end
$$;

create trigger suggestion_inserted after insert on suggestion referencing new table as added
    for each statement execute function note_suggestion_words();
create trigger suggestion_updated after update on suggestion referencing old table as gone new table as added
    for each statement execute function note_suggestion_words();
create trigger suggestion_deleted after delete on suggestion referencing old table as gone
    for each statement execute function note_suggestion_words();

-- The names of each trial that the registry has, some more than once. What is longer than 300 letters completes nothing,
-- and would not go into an index. Simple enough for the planner to look into: it reads as the tables themselves do.
create function trial_names() returns table (nct int, kind suggestion_kind, name text)
    language sql stable
as $$
    select named.nct, named.kind, named.name
    from (
        select nct, 'CONDITION'::suggestion_kind as kind, name from condition
        union all select nct, 'INTERVENTION', name from intervention
        union all select nct, 'SPONSOR', name from sponsor
        union all select nct, 'INVESTIGATOR', name from investigator
        union all select nct, 'FACILITY', facility from location
        union all select nct, 'CITY', city from location
        union all select nct, 'COUNTRY', name from country where not removed
    ) as named
    where length(named.name) <= 300
          and not exists (select from registry_withdrawal gone where gone.nct = named.nct)
$$;

-- Counts everything anew, and writes what is different. By its owner, as the functions of a first load are.
create function count_suggestions() returns void
    language plpgsql security definer
    set search_path = "${flyway:defaultSchema}", pg_temp
    set work_mem = '256MB'
as $$
declare
    one suggestion_kind;
begin
    foreach one in array enum_range(null::suggestion_kind) loop
        merge into suggestion held
        using (
            select coalesce(counted.name, suggestion.name) as name, counted.trials
            from (
                select name, count(*)::int as trials
                from (select distinct nct, name from trial_names() where kind = one) as named
                group by name
            ) as counted
            full join (select name, trials from suggestion where kind = one) as suggestion
                 on suggestion.name = counted.name
            where counted.trials is distinct from suggestion.trials
        ) as change
        on held.kind = one and held.name = change.name
        when matched and change.trials is null then delete
        when matched then update set trials = change.trials
        when not matched then insert (kind, name, trials) values (one, change.name, change.trials);
    end loop;
end
$$;

revoke execute on function count_suggestions() from public;

select count_suggestions();

-- A first load and a rebuild count at their end instead: it waits beside the indexes that are made then.
alter table deferred_schema drop constraint deferred_schema_kind_known;
alter table deferred_schema add constraint deferred_schema_kind_known
    check (kind in ('INDEX', 'FOREIGN_KEY', 'ROWS'));

create function forget_suggestions() returns trigger language plpgsql as $$
begin
    truncate suggestion, suggestion_word;
    return null;
end
$$;

create trigger trial_truncated_suggestions after truncate on trial
    for each statement execute function forget_suggestions();

-- Titles stand in no such table: nearly each is the only one. Nothing else looked for parts of titles and countries.
drop index trial_title_parts;
drop index country_name_parts;
create index trial_title_parts on trial using gin (suggestion_key(brief_title) gin_trgm_ops);
create index trial_by_title on trial ((left(suggestion_key(brief_title), 300)) collate "C");
