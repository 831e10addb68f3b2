-- The words of each site, written as those of the search document are, so that a search can ask for them on one and the
-- same site. No index: the words of the trial narrow it down.
alter table location add column words tsvector not null default '';
alter table location alter column words drop default;

comment on column location.words is 'As in search_document, of this site alone';
comment on column search_document.words is 'Stems, each behind the code of its field in searched-fields.tsv: Adiabet; ^ and $ stand at both ends of a value, and ^ alone for an object, with its code in searched-structures.tsv';

-- What is held already lacks them, and the objects, and places of long lists: the next import, or a rebuild, writes it
-- anew.
update trial set document_hash = '';
