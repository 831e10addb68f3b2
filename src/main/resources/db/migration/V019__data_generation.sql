-- Counts what changes answers and touches no row of trial: a version that is older than the one that is held, a trial
-- that the registry withdrew or has again. With corpus_generation, which counts the rest, it tells whether an answer
-- that somebody keeps still holds. The row stays locked until its transaction ends, as that one does.
create table data_generation (
    one boolean not null default true,
    generation bigint not null,
    constraint data_generation_pk primary key (one),
    constraint data_generation_one_row check (one)
);

insert into data_generation (generation) values (0);

-- Statements that change nothing do not count: each batch of an import runs some.
create function note_data_change() returns trigger language plpgsql as $$
begin
    if tg_op <> 'TRUNCATE' then
        if not exists (select from changed) then
            return null;
        end if;
    end if;
    update data_generation set generation = generation + 1;
    return null;
end
$$;

create trigger trial_version_inserted after insert on trial_version referencing new table as changed
    for each statement execute function note_data_change();
create trigger trial_version_updated after update on trial_version referencing new table as changed
    for each statement execute function note_data_change();
create trigger trial_version_deleted after delete on trial_version referencing old table as changed
    for each statement execute function note_data_change();
create trigger trial_version_truncated after truncate on trial_version
    for each statement execute function note_data_change();

create trigger registry_withdrawal_inserted after insert on registry_withdrawal referencing new table as changed
    for each statement execute function note_data_change();
create trigger registry_withdrawal_updated after update on registry_withdrawal referencing new table as changed
    for each statement execute function note_data_change();
create trigger registry_withdrawal_deleted after delete on registry_withdrawal referencing old table as changed
    for each statement execute function note_data_change();
create trigger registry_withdrawal_truncated after truncate on registry_withdrawal
    for each statement execute function note_data_change();
