-- Who held which post from when until when. A line is added and ended, never taken away.
create table organisation.holding (
    id         uuid        primary key,
    person_id  uuid        not null references organisation.person (id),
    unit_id    uuid        not null references organisation.unit (id),
    role       text        not null check (role in ('CLERK', 'LEADER', 'LIAISON', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR')),
    title      text        not null,
    main       boolean     not null,
    from_day   date        not null,
    until_day  date,
    entered_at timestamptz not null,
    entered_by text,
    ended_by   text,
    constraint ends_after_it_began check (until_day >= from_day - 1)
);
comment on table organisation.holding is '任职：某人自某日至某日在某单位任某职务；主职决定账号现在的角色和单位，兼职只作记载';
comment on column organisation.holding.until_day is '任职的最后一天；为空即现任。早于任职日期的，是当天更正的';
create index holding_by_person on organisation.holding (person_id, from_day);
create unique index one_main_post on organisation.holding (person_id) where main and until_day is null;

-- Everybody who was entered before has held the post since the account was opened; as far as is known.
insert into organisation.holding (id, person_id, unit_id, role, title, main, from_day, until_day, entered_at)
select gen_random_uuid(), id, unit_id, role, title, true, since,
       case when closed_at is not null then greatest((closed_at at time zone 'Asia/Shanghai')::date, since) end, now()
  from organisation.person
 cross join lateral (select (coalesce(opened_at, password_since) at time zone 'Asia/Shanghai')::date as since) s;

create or replace procedure organisation.open_to(role_name text)
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    execute format('grant usage on schema organisation to %I', role_name);
    execute format('grant select, insert, update, delete on all tables in schema organisation to %I', role_name);
    execute format('revoke update, delete on organisation.holding from %I', role_name);
    execute format('grant update (until_day, ended_by) on organisation.holding to %I', role_name);
end
$$;
