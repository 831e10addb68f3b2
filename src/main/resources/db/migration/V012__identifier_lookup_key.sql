-- Finds a trial by what it is called elsewhere. The key is the value freed of the ways to write it, and is written by
-- the import; null where the value is no id.
alter table identifier add column lookup_key text;
create index identifier_by_lookup_key on identifier (lookup_key, nct);

-- Trials that are held already have no keys: what they were imported from no longer counts as known.
update trial set document_hash = '';
