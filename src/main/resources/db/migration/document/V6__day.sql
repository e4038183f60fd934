-- The day a document is of is no longer that of its masthead only: an origin, a signature, the latest report tell it too.
alter table document.document rename column paper_date to day;
comment on column document.document.day is '文件日期：按报头、来源、落款或最近一篇报道识别；给定日期优先';

update document.document d
   set day = (select max(a.date) from document.article a where a.document_id = d.id)
 where day is null;
