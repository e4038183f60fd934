-- 作废: a document that was taken in by mistake is no longer used, and is kept with everything that was found in it.
alter table document.document
    add column voided_at      timestamptz,
    add column voided_by      uuid,
    add column voided_by_name text,
    add column voided_reason  text,
    add constraint voided_as_a_whole check (num_nonnulls(voided_at, voided_by, voided_by_name, voided_reason) in (0, 4));
comment on column document.document.voided_at is '作废时间；未作废的为空，恢复后清空，经过见处理记录';
comment on column document.document.voided_reason is '作废理由';
