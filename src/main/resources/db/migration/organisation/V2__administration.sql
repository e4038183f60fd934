alter table organisation.person
    drop constraint person_role_check;
alter table organisation.person
    add constraint person_role_check check (role in ('CLERK', 'LEADER', 'LIAISON', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR')),
    add column opened_at timestamptz,
    add column opened_by text,
    add column closed_at timestamptz;
comment on column organisation.person.opened_at is '开通时间；为空即待开通，不能登录';
comment on column organisation.person.closed_at is '停用时间';
-- whoever could sign in before can sign in now
update organisation.person
   set opened_at = now();
create unique index person_by_user_name on organisation.person (lower(user_name));
