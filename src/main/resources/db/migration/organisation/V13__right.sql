-- Three more roles do business: the office of a leader's line, the supervision office of an area, and who is named to verify.
alter table organisation.person
    drop constraint person_role_check,
    add constraint person_role_check check (role in ('CLERK', 'LEADER', 'LIAISON', 'LINE_OFFICE', 'AREA_OFFICE', 'VERIFIER',
                                                     'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR'));
alter table organisation.holding
    drop constraint holding_role_check,
    add constraint holding_role_check check (role in ('CLERK', 'LEADER', 'LIAISON', 'LINE_OFFICE', 'AREA_OFFICE', 'VERIFIER',
                                                      'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR'));
alter table organisation.stand_in
    drop constraint stand_in_role_check,
    add constraint stand_in_role_check check (role in ('CLERK', 'LEADER', 'LIAISON', 'LINE_OFFICE', 'AREA_OFFICE', 'VERIFIER'));

-- Which role may do what. A line is there where the trade lets a role have a right; what it never may have has none.
create table organisation.role_right (
    role       text    not null check (role in ('CLERK', 'LEADER', 'LIAISON', 'LINE_OFFICE', 'AREA_OFFICE', 'VERIFIER', 'AUDITOR')),
    right_name text    not null,
    given      boolean not null,
    fixed      boolean not null,
    primary key (role, right_name),
    constraint what_is_fixed_is_given check (given or not fixed)
);
comment on table organisation.role_right is '角色权限：允许授予某角色的权限各一行；没有一行的，任何时候都不能授予';
comment on column organisation.role_right.given is '现在是否授予';
comment on column organisation.role_right.fixed is '固定授予，不能收回';

insert into organisation.role_right (role, right_name, given, fixed)
values ('LEADER',  'APPROVE',      true,  false),
       ('LEADER',  'INSTRUCT',     true,  false),
       ('LEADER',  'DECIDE',       false, false),
       ('LEADER',  'VERIFY',       true,  false),
       ('LEADER',  'CONSULT',      true,  false),
       ('CLERK',   'DOCKET',       true,  false),
       ('CLERK',   'ORDER',        true,  false),
       ('CLERK',   'DECIDE',       true,  false),
       ('CLERK',   'EXPEDITE',     true,  false),
       ('CLERK',   'SUPERVISE',    true,  false),
       ('CLERK',   'REVIEW',       true,  false),
       ('CLERK',   'CLOSE',        true,  false),
       ('CLERK',   'VERIFY',       true,  false),
       ('CLERK',   'CONSULT',      true,  false),
       ('CLERK',   'HAND_OVER',    true,  false),
       ('CLERK',   'KEEP_RULES',   true,  false),
       ('CLERK',   'READ_JOURNAL', true,  false),
       ('LIAISON', 'HANDLE',       true,  false),
       ('LIAISON', 'VERIFY',       true,  false),
       ('LIAISON', 'READ_JOURNAL', true,  false),
       ('LINE_OFFICE', 'ORDER',        true, false),
       ('LINE_OFFICE', 'DECIDE',       true, false),
       ('LINE_OFFICE', 'EXPEDITE',     true, false),
       ('AREA_OFFICE', 'HANDLE',       true, false),
       ('AREA_OFFICE', 'DECIDE',       true, false),
       ('AREA_OFFICE', 'EXPEDITE',     true, false),
       ('AREA_OFFICE', 'SUPERVISE',    true, false),
       ('AREA_OFFICE', 'REVIEW',       true, false),
       ('AREA_OFFICE', 'READ_JOURNAL', true, false),
       ('VERIFIER',    'VERIFY',       true, false),
       ('AUDITOR',     'READ_JOURNAL', true, true);

create or replace procedure organisation.open_to(role_name text)
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    execute format('grant usage on schema organisation to %I', role_name);
    execute format('grant select, insert, update, delete on all tables in schema organisation to %I', role_name);
    execute format('revoke update, delete on organisation.holding, organisation.stand_in from %I', role_name);
    execute format('grant update (until_day, ended_by) on organisation.holding to %I', role_name);
    execute format('grant update (revoked_at, revoked_by) on organisation.stand_in to %I', role_name);
    execute format('revoke insert, update, delete on organisation.role_right from %I', role_name);
    execute format('grant update (given) on organisation.role_right to %I', role_name);
end
$$;
