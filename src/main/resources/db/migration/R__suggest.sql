-- Completions for a search box. What each of these functions reads is bounded by how many names are wanted, not by how
-- many there are. They see what whoever calls them may see.

-- Names that begin with a key, the most frequent first. They are read tier by tier: of the upper ones, each of which
-- spans some numbers of trials, all that begin so; of the lower three, where all have the same number, the first in
-- the order of their keys. What tiers have any is found at once: a statement for each costs more than the names.
drop function if exists names_beginning(suggestion_kind, text, int);
create function names_beginning(wanted suggestion_kind, beginning text, most int)
    returns table (name text, key text, trials int)
    language plpgsql stable parallel safe rows 20
    set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
declare
    beyond constant text := beginning || U&'\+10FFFF';
    missing int := most;
    added int;
    step int;
begin
    for step in
        select filled
        from generate_series(1, 21) as filled
        cross join lateral (
            select from suggestion held
            where held.kind = wanted and held.tier = filled
                  and held.key >= beginning collate "C" and held.key < beyond collate "C"
            limit 1
        ) as any_name
        order by filled desc
    loop
        exit when missing <= 0;
        return query
        select hit.name, hit.key, hit.trials
        from (
            select held.name, held.trials, held.key
            from suggestion held
            where held.kind = wanted and held.tier = step
                  and held.key >= beginning collate "C" and held.key < beyond collate "C"
            order by held.key, held.name collate "C"
            limit case when step <= 3 then missing end
        ) as hit
        order by hit.trials desc, hit.key, hit.name collate "C"
        limit missing;
        get diagnostics added = row_count;
        missing := missing - added;
    end loop;
end
$$;

-- Names of which a later word begins so, but not the first; in the same way, each by the first of these words.
drop function if exists names_with_later_word(suggestion_kind, text, int);
create function names_with_later_word(wanted suggestion_kind, beginning text, most int)
    returns table (name text, key text, trials int)
    language plpgsql stable parallel safe rows 20
    set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
declare
    beyond constant text := beginning || U&'\+10FFFF';
    missing int := most;
    added int;
    step int;
begin
    for step in
        select filled
        from generate_series(1, 21) as filled
        cross join lateral (
            select from suggestion_word word
            where word.kind = wanted and word.tier = filled
                  and word.start >= beginning collate "C" and word.start < beyond collate "C"
            limit 1
        ) as any_word
        order by filled desc
    loop
        exit when missing <= 0;
        return query
        select hit.name, hit.key, hit.trials
        from (
            select held.name, held.key, held.trials, word.start
            from suggestion_word word
            join suggestion held on held.kind = word.kind and held.name = word.name
            where word.kind = wanted and word.tier = step
                  and word.start >= beginning collate "C" and word.start < beyond collate "C"
                  and length(held.key) - length(word.start) = position(' ' || beginning in held.key)
                  and not starts_with(held.key, beginning)
            order by word.start, word.name collate "C"
            limit case when step <= 3 then missing end
        ) as hit
        order by hit.trials desc, hit.start, hit.name collate "C"
        limit missing;
        get diagnostics added = row_count;
        missing := missing - added;
    end loop;
end
$$;

-- A pattern of the keys of which a word begins as was typed but for one letter, which is missing, too much or another
-- one, or two that are swapped. The typo is behind so many letters.
create or replace function one_typo(typed text, lowest int, highest int) returns text
    language sql immutable parallel safe
as $$
    select '(^| )(' || string_agg(
               left(typed, right_ones) || '('
               || '.?' || substr(typed, right_ones + 2)
               || '|.' || substr(typed, right_ones + 1)
               || '|' || substr(typed, right_ones + 2, 1) || substr(typed, right_ones + 1, 1)
                      || substr(typed, right_ones + 3)
               || ')', '|') || ')'
    from generate_series(lowest, least(highest, length(typed) - 1)) as right_ones
$$;

-- Whether a key is like what was typed: by its trigrams, or by the pattern from four letters on.
create or replace function is_like(key text, typed text, pattern text) returns boolean
    language sql immutable parallel safe
return word_similarity(typed, key) >= 0.6 or (length(typed) >= 4 and key ~ pattern);

-- How many of the first letters of what was typed some name begins with, or a later word of one. Of all keys in their
-- order those next to it share the most.
create or replace function letters_shared(wanted suggestion_kind, typed text) returns int
    language plpgsql stable parallel safe
as $$
begin
    return (
        with near as (
            select max(case side when 1 then key end) as below, min(case side when 2 then key end) as above
            from generate_series(1, 21) as step
            cross join lateral (
                (select 1, key from suggestion
                 where kind = wanted and tier = step and key <= typed collate "C" order by key desc limit 1)
                union all
                (select 2, key from suggestion
                 where kind = wanted and tier = step and key >= typed collate "C" order by key limit 1)
                union all
                (select 1, start from suggestion_word
                 where kind = wanted and tier = step and start <= typed collate "C" order by start desc limit 1)
                union all
                (select 2, start from suggestion_word
                 where kind = wanted and tier = step and start >= typed collate "C" order by start limit 1)
            ) as key_near (side, key)
        )
        select coalesce(max(letters), 0)
        from near, generate_series(1, length(typed)) as letters
        where starts_with(below, left(typed, letters)) or starts_with(above, left(typed, letters))
    );
end
$$;

-- Names like a key that none begins with. As many of its first letters as some name begins with are right, or all but
-- the last one or two of these, or at least the first: of the names that share them the most frequent are compared.
create or replace function names_like(wanted suggestion_kind, typed text, most int)
    returns table (name text, trials int)
    language plpgsql stable parallel safe rows 20
    set plan_cache_mode = force_generic_plan
as $$
declare
    compared constant int := 50;
    farthest constant int := 12;
    shared constant int := least(letters_shared(wanted, typed), length(typed) - 1);
    tried int;
    pattern text;
begin
    for tried in
        select distinct letters from unnest(array[shared, shared - 1, shared - 2, 1]) as letters
        where letters between 1 and shared order by 1 desc
    loop
        pattern := one_typo(typed, tried, least(shared, tried + farthest));
        return query
        select near.name, near.trials
        from (
            select * from names_beginning(wanted, left(typed, tried), compared)
            union all
            select * from names_with_later_word(wanted, left(typed, tried), compared)
        ) as near
        where is_like(near.key, typed, pattern)
        order by word_similarity(typed, near.key) desc, near.trials desc, near.name
        limit most;
        exit when found;
    end loop;
end
$$;

-- How many trials have a title.
create or replace function trials_titled(title text) returns int
    language sql stable parallel safe
as $$
    select count(*)::int from trial
    where left(suggestion_key(brief_title), 300) collate "C" = left(suggestion_key(title), 300)
          and brief_title = title
          and not exists (select from registry_withdrawal gone where gone.nct = trial.nct)
$$;

-- Titles that begin with a key, in the order of the alphabet.
create or replace function titles_beginning(beginning text, most int) returns setof text
    language sql stable parallel safe rows 20
as $$
    select distinct brief_title
    from (
        select brief_title
        from trial
        where left(suggestion_key(brief_title), 300) collate "C" >= beginning
              and left(suggestion_key(brief_title), 300) collate "C" < beginning || U&'\+10FFFF'
              and not exists (select from registry_withdrawal gone where gone.nct = trial.nct)
        order by left(suggestion_key(brief_title), 300) collate "C"
        limit 4 * most
    ) as few
    order by brief_title
    limit most
$$;

-- Titles with a pattern in their keys, as the index of their parts has them: to make a key costs more than the planner
-- thinks, so it is not let make those of all.
create or replace function titles_with_part(pattern text, most int) returns setof text
    language plpgsql stable parallel safe rows 20
    set enable_seqscan = off
    set enable_indexscan = off
as $$
begin
    return query
    select distinct few.brief_title
    from (
        select trial.brief_title from trial
        where suggestion_key(trial.brief_title) like pattern
              and not exists (select from registry_withdrawal gone where gone.nct = trial.nct)
        limit 4 * most
    ) as few;
end
$$;

-- Titles of which a later word begins so: of words that many titles have some from the newest trials, and of others
-- what the index has.
create or replace function titles_with_later_word(beginning text, most int) returns setof text
    language plpgsql stable parallel safe rows 20
as $$
#variable_conflict use_variable
declare
    newest constant int := 200;
    many constant int := 20;
    pattern constant text := '% ' || beginning || '%';
    titles text[];
begin
    titles := array(
        select distinct brief_title
        from (select nct, brief_title from trial order by last_update_posted desc, nct desc limit newest) as trial
        where suggestion_key(brief_title) like pattern
              and not exists (select from registry_withdrawal gone where gone.nct = trial.nct));
    if cardinality(titles) < least(most, many) then
        titles := array(select * from titles_with_part(pattern, most));
    end if;
    return query
    select title from unnest(titles) as title
    where not starts_with(suggestion_key(title), beginning)
    order by title
    limit most;
end
$$;

-- Titles like a key that none begins with, of those that share its first letters.
create or replace function titles_like(typed text, most int) returns setof text
    language plpgsql stable parallel safe rows 20
    set plan_cache_mode = force_generic_plan
as $$
declare
    compared constant int := 50;
    shared int := 0;
    tried int;
    beyond int := length(typed);
    pattern text;
begin
    while beyond - shared > 1 loop
        tried := (shared + beyond) / 2;
        if exists (select from titles_beginning(left(typed, tried), 1)) then
            shared := tried;
        else
            beyond := tried;
        end if;
    end loop;
    for tried in reverse shared..greatest(shared - 2, 1) loop
        pattern := one_typo(typed, tried, shared);
        return query
        select near.title
        from (
            -- not made twice: offset keeps the planner from it
            select title, suggestion_key(title) as key
            from titles_beginning(left(typed, tried), compared) as title offset 0
        ) as near
        where is_like(near.key, typed, pattern)
        order by word_similarity(typed, near.key) desc, near.title
        limit most;
        exit when found;
    end loop;
end
$$;

-- Completions of titles, in the order of those of names.
create or replace function suggest_titles(beginning text, most int) returns setof text
    language plpgsql stable parallel safe rows 20
as $$
declare
    missing int := most;
    added int;
begin
    return query select * from titles_beginning(beginning, most);
    get diagnostics added = row_count;
    missing := missing - added;
    if missing > 0 then
        return query select * from titles_with_later_word(beginning, missing);
        get diagnostics added = row_count;
        missing := missing - added;
    end if;
    if missing = most then
        return query select * from titles_like(beginning, most);
    end if;
end
$$;

-- Completions of one kind, in their order: names that begin with what was typed, then those of which a later word does,
-- and names like it where there is neither.
create or replace function suggest(wanted text, typed text, most int)
    returns table (name text, trials int)
    language plpgsql stable parallel safe rows 20
as $$
declare
    beginning constant text := suggestion_key(typed);
    missing int := most;
    added int;
begin
    if beginning = '' then
        return;
    end if;
    if wanted = 'TRIAL' then
        return query select title, trials_titled(title) from suggest_titles(beginning, most) as title;
        return;
    end if;
    return query select hit.name, hit.trials from names_beginning(wanted::suggestion_kind, beginning, most) as hit;
    get diagnostics added = row_count;
    missing := missing - added;
    if missing > 0 then
        return query
        select hit.name, hit.trials from names_with_later_word(wanted::suggestion_kind, beginning, missing) as hit;
        get diagnostics added = row_count;
        missing := missing - added;
    end if;
    if missing = most then
        return query select * from names_like(wanted::suggestion_kind, beginning, most);
    end if;
end
$$;
