-- Tells the index in memory what it lacks. Every statement that writes trials, whoever it is from, makes a new
-- generation in its transaction. The one row stays locked until that ends, so generations become visible in their
-- order, and who sees one sees all that went before.
create table corpus_generation (
    one boolean not null default true,
    generation bigint not null,
    complete_from bigint not null,
    constraint corpus_generation_pk primary key (one),
    constraint corpus_generation_one_row check (one)
);

comment on column corpus_generation.complete_from is 'The generation after which every change is in trial_change';

insert into corpus_generation (generation, complete_from) values (0, 0);

-- In which generation a trial was written or taken away last.
create table trial_change (
    nct int not null,
    generation bigint not null,
    constraint trial_change_pk primary key (nct)
);

create index trial_change_by_generation on trial_change (generation, nct);

create function note_trial_changes() returns trigger language plpgsql as $$
declare
    next bigint;
begin
    update corpus_generation set generation = generation + 1 returning generation into next;
    insert into trial_change (nct, generation)
    select distinct nct, next from changed
    on conflict (nct) do update set generation = excluded.generation;
    return null;
end
$$;

create function note_all_trials_gone() returns trigger language plpgsql as $$
begin
    update corpus_generation set generation = generation + 1, complete_from = generation + 1;
    truncate trial_change;
    return null;
end
$$;

create trigger trial_inserted after insert on trial referencing new table as changed
    for each statement execute function note_trial_changes();
create trigger trial_updated after update on trial referencing new table as changed
    for each statement execute function note_trial_changes();
create trigger trial_deleted after delete on trial referencing old table as changed
    for each statement execute function note_trial_changes();
create trigger trial_truncated after truncate on trial
    for each statement execute function note_all_trials_gone();
