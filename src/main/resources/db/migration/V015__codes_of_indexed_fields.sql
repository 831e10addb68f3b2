-- The name of a word's field took most of the index: a code of one or two characters stands in its place. Such a row
-- is not compressed any more either: what it takes on disk is less than what it took before, and compressing was a
-- third of the work of writing it.
comment on column search_document.words is 'Stems, each behind the code of its field in searched-fields.tsv: Adiabet; ^ and $ stand at both ends of a value';
alter table search_document alter column words set storage external;

-- Words that are held already stand behind names: the next import, or a rebuild, writes them anew.
update trial set document_hash = '';
