-- Most searches need the list of BasicSearch and the fields of names alone. These words stand once more in a column of
-- their own, a quarter as long: to read what a trial has costs by the length, and to make sure of what an index says too.
alter table search_document add column brief_words tsvector not null default '';
alter table search_document alter column brief_words set storage external;
comment on column search_document.brief_words is 'Of words those of the fields marked brief in searched-fields.tsv, and those of BasicSearch behind *';

-- To write a trial anew is to write its words into their index again, so that one is made when all are there; unless a first
-- load did without it and makes it itself.
do $$
declare
    indexed constant boolean := to_regclass('search_document_words') is not null;
begin
    drop index if exists search_document_words;

    update search_document
    set brief_words = coalesce((
        select string_agg(
            quote_literal(lexeme) || case when positions is null then '' else ':' || array_to_string(positions, ',') end,
            ' ')
        from unnest(words)
        where lexeme ~ '^([*ahijBDETY125]|[.][PQRSTUVW])'), '')::tsvector;

    if indexed then
        create index search_document_words on search_document using gin (words);
    end if;
end
$$;

create index search_document_brief_words on search_document using gin (brief_words);
