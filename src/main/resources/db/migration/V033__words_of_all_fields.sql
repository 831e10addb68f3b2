-- Every field of text or code words stands among the words now, results too. What is held already lacks some: the next
-- import, or a rebuild, writes it anew.
update trial set document_hash = '';
