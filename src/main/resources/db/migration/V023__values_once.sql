-- Lists in a search document name each value once, so that facets count rows. What is held already is written anew by
-- the next import, or a rebuild.
comment on column search_document.interventions is 'Each name once, as in all lists here';

update trial set document_hash = '';
