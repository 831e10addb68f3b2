-- For the orders with the smallest first, in which nothing comes last too: those that the other indexes read from their
-- ends begin with it.
create index search_document_by_first_posted_ascending on search_document (first_posted, nct);
create index search_document_by_start_ascending on search_document (start, nct);
create index search_document_by_completion_ascending on search_document (completion, nct);
create index search_document_by_enrollment_ascending on search_document (enrollment, nct);
