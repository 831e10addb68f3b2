-- Which names mean the same, as the records themselves tell: a MeSH term and the only condition or intervention of a
-- trial, an intervention and its other names, an acronym and the words before it. What each trial claims is derived
-- from its record like the rest.
create table synonym_claim (
    nct int not null,
    position int not null,
    kind text not null,
    phrase text collate "C" not null,
    synonym text collate "C" not null,
    constraint synonym_claim_pk primary key (nct, position),
    constraint synonym_claim_trial_fk foreign key (nct) references trial on delete cascade,
    constraint synonym_claim_kind_known check (kind in ('HEADING', 'ENTRY', 'OTHER_NAME', 'ACRONYM'))
);

comment on column synonym_claim.kind is 'What synonym is to phrase: the MeSH concept of which it is the term; the one that the registry found for it; another name of an intervention; the words of an acronym';
comment on column synonym_claim.phrase is 'Stems, with blanks between words and hyphens within them; a MeSH concept is mesh: and its id without leading zeros';

-- What the claims come to, looked up from either end. It is no more than their count, so it is right whenever they are,
-- in whatever order they came and went.
create table synonym (
    phrase text collate "C" not null,
    kind text collate "C" not null,
    forward boolean not null,
    synonym text collate "C" not null,
    trials int not null,
    constraint synonym_pk primary key (phrase, kind, forward, synonym),
    constraint synonym_trials_positive check (trials > 0)
);

comment on column synonym.phrase is 'Without blanks and hyphens';
comment on column synonym.forward is 'Whether the claims have the phrase first';

create index synonym_by_trials on synonym (phrase, trials desc, synonym, kind, forward);

-- What a claim says of either of its phrases. Simple enough for the planner to look into.
create function both_ways(phrase text, kind text, synonym text)
    returns table (phrase text, kind text, forward boolean, synonym text)
    language sql immutable parallel safe rows 2
as $$
    select translate($1, ' -', ''), $2, true, $3
    union all
    select translate($3, ' -', ''), $2, false, $1
$$;

-- Whether all are counted anew when an import ends: nobody has to keep them true until then.
create function are_synonyms_counted_later() returns boolean
    language sql stable
as $$
    select exists (select from deferred_schema where name = 'synonym')
$$;

create function add_synonyms() returns trigger language plpgsql as $$
begin
    if are_synonyms_counted_later() then
        return null;
    end if;
    insert into synonym as held (phrase, kind, forward, synonym, trials)
    select way.phrase, way.kind, way.forward, way.synonym, count(*)
    from claimed, both_ways(claimed.phrase, claimed.kind, claimed.synonym) as way
    group by way.phrase, way.kind, way.forward, way.synonym
    order by way.phrase, way.kind, way.forward, way.synonym
    on conflict (phrase, kind, forward, synonym) do update set trials = held.trials + excluded.trials;
    return null;
end
$$;

create function take_synonyms_away() returns trigger language plpgsql as $$
begin
    if are_synonyms_counted_later() then
        return null;
    end if;
    with gone as (
        select way.phrase, way.kind, way.forward, way.synonym, count(*) as trials
        from claimed, both_ways(claimed.phrase, claimed.kind, claimed.synonym) as way
        group by way.phrase, way.kind, way.forward, way.synonym
    ), fewer as (
        update synonym held set trials = held.trials - gone.trials
        from gone
        where held.phrase = gone.phrase and held.kind = gone.kind and held.forward = gone.forward
              and held.synonym = gone.synonym and held.trials > gone.trials
    )
    delete from synonym held using gone
    where held.phrase = gone.phrase and held.kind = gone.kind and held.forward = gone.forward
          and held.synonym = gone.synonym and held.trials <= gone.trials;
    return null;
end
$$;

-- Counts everything anew, and writes what is different. By its owner, as the functions of a first load are.
create function count_synonyms() returns void
    language plpgsql security definer
    set search_path = "${flyway:defaultSchema}", pg_temp
    set work_mem = '256MB'
as $$
begin
    merge into synonym held
    using (
        select phrase, kind, forward, synonym, counted.trials
        from (
            select way.phrase, way.kind collate "C" as kind, way.forward, way.synonym, count(*)::int as trials
            from synonym_claim claim, both_ways(claim.phrase, claim.kind, claim.synonym) as way
            group by 1, 2, 3, 4
        ) as counted
        full join synonym using (phrase, kind, forward, synonym)
        where counted.trials is distinct from synonym.trials
    ) as change
    on held.phrase = change.phrase and held.kind = change.kind and held.forward = change.forward
       and held.synonym = change.synonym
    when matched and change.trials is null then delete
    when matched then update set trials = change.trials
    when not matched then
        insert (phrase, kind, forward, synonym, trials)
        values (change.phrase, change.kind, change.forward, change.synonym, change.trials);
end
$$;

revoke execute on function count_synonyms() from public;

create function take_all_synonyms_away() returns trigger language plpgsql as $$
begin
    truncate synonym;
    return null;
end
$$;

create trigger synonym_claim_inserted after insert on synonym_claim referencing new table as claimed
    for each statement execute function add_synonyms();
create trigger synonym_claim_deleted after delete on synonym_claim referencing old table as claimed
    for each statement execute function take_synonyms_away();
create trigger synonym_claim_truncated after truncate on synonym_claim
    for each statement execute function take_all_synonyms_away();

-- What is held already claims nothing yet: the next import, or a rebuild, has it do so.
update trial set document_hash = '';
