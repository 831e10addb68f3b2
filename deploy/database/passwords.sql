-- Gives the roles of roles.sql the passwords that stand in the environment of psql (15 or later).
\set ON_ERROR_STOP on
\getenv owner OWNER_PASSWORD
\getenv ingest INGEST_PASSWORD
\getenv reader READER_PASSWORD

alter role trialgraph_owner password :'owner';
alter role trialgraph_ingest password :'ingest';
alter role trialgraph_reader password :'reader';
