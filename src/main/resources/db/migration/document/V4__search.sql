-- Words are searched for in the documents themselves. Lines of a page break in the middle of a word and headlines are spaced out, so
-- blanks do not count.
create function document.text_of(source text) returns text
    language sql immutable strict parallel safe cost 50
return lower(regexp_replace(source, '\s+', '', 'g'));
comment on function document.text_of(text) is '原文中可供检索的文字：不计空白';

-- As in the lists of matters: two characters are a word.
create function document.pairs(text text) returns text[]
    language sql immutable strict parallel safe cost 500
return (select coalesce(array_agg(distinct pair collate "C"), '{}')
          from (select c || lead(c) over (order by place) as pair
                  from unnest(string_to_array(lower(text), null)) with ordinality as t (c, place)) pairs
         where pair !~ '\s');
comment on function document.pairs(text) is '文字中相邻的两个字，供全文检索';

create index document_by_pairs on document.document using gin (document.pairs(document.text_of(source)));

-- The owner's, as the database would not ask the index before a policy: ids only.
create function document.with_pairs(wanted text) returns table (id uuid)
    language sql stable security definer
    set search_path = pg_catalog
as $$
    select d.id
      from document.document d
     where document.pairs(document.text_of(d.source)) @> document.pairs(wanted)
$$;
comment on function document.with_pairs(text) is '文字含有这些相邻二字的文件';
revoke all on function document.with_pairs(text) from public;
