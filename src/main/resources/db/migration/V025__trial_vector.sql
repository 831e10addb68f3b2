-- What the texts of a trial mean, as a direction that a language model gave them: `embed` fills it, where the program
-- has such a model. Trials without a row are found by their words alone.
create table trial_vector (
    nct int not null,
    model text not null,
    text_hash text not null,
    vector bytea not null,
    constraint trial_vector_pk primary key (nct),
    constraint trial_vector_trial_fk foreign key (nct) references trial on delete cascade
);

comment on column trial_vector.text_hash is 'MD5 of the text that it was made of';
comment on column trial_vector.vector is 'A signed byte for each dimension; the length means nothing';

-- Rankings change with these, so cursors into them and kept answers are told, as by a change of trials.
create function note_vector_changes() returns trigger language plpgsql as $$
begin
    if exists (select from changed) then
        update corpus_generation set generation = generation + 1;
    end if;
    return null;
end
$$;

create trigger trial_vector_inserted after insert on trial_vector referencing new table as changed
    for each statement execute function note_vector_changes();
create trigger trial_vector_updated after update on trial_vector referencing new table as changed
    for each statement execute function note_vector_changes();
