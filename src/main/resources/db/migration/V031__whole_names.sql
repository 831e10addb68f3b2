-- Each condition and keyword stands among the words as a whole too, which tells at once what a search by places has to look
-- up in the words of each trial. What is held already lacks them: the next import, or a rebuild, writes it anew.
comment on column search_document.words is 'Stems, each behind the code of its field in searched-fields.tsv: Adiabet; those of BasicSearch again behind *; ^ and $ stand at both ends of a value, with all its words between them for a whole condition or keyword, and ^ alone for an object, with its code in searched-structures.tsv';

update trial set document_hash = '';
