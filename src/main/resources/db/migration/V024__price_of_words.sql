-- PostgreSQL takes looking at the words of a trial for as cheap as comparing two numbers, though they are some kilobytes
-- that stand apart and are compressed: it would rather read those of all trials than use their index. A function tells
-- it the price, which is in units of cpu_operator_cost, about what reading six blocks costs.
create function word_query(text) returns tsquery
    language plpgsql stable strict parallel safe cost 6000
    as 'begin return $1::tsquery; end';

comment on function word_query is 'A query of words in the text form of tsquery';
