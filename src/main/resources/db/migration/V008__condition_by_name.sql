-- Finds a condition by its name: by global id, and to browse its trials.
create index condition_by_name on condition (name);
