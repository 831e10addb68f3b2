-- Where a value begins and ends is kept for the first fifty of a field, and a whole city was not found behind them:
-- such values stand in the index as one word by now. The next import of these trials, or a rebuild, writes it.
update trial set document_hash = ''
where nct in (
    select nct from location group by nct having count(*) > 50
    union all
    select nct from condition group by nct having count(*) > 50
    union all
    select nct from outcome group by nct having count(*) > 50
    union all
    select nct from adverse_event group by nct having count(*) > 50
    union all
    select nct from reference group by nct having count(*) > 50);
