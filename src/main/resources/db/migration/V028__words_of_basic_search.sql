-- A word of the fields that nearly all searches look into stands in one list of the index, beside those of the fields. What
-- is held already lacks it: the next import, or a rebuild, writes it anew.
comment on column search_document.words is 'Stems, each behind the code of its field in searched-fields.tsv: Adiabet; those of BasicSearch again behind *; ^ and $ stand at both ends of a value, and ^ alone for an object, with its code in searched-structures.tsv';

update trial set document_hash = '';
