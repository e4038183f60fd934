alter table organisation.unit
    drop constraint unit_kind_check;
alter table organisation.unit
    add column ends_on date,
    add constraint unit_kind_check
        check (kind in ('CITY', 'COUNTY', 'FUNCTIONAL_ZONE', 'BUREAU', 'SECTION', 'TASK_FORCE')),
    add constraint only_a_task_force_ends check ((kind = 'TASK_FORCE') = (ends_on is not null)),
    add constraint a_part_has_a_whole check (kind not in ('SECTION', 'TASK_FORCE') or parent_id is not null);
comment on column organisation.unit.ends_on is '专班的结束日期；其他单位为空';
