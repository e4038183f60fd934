-- Who does what somebody else does while that one is away. A line is added and revoked, never taken away.
create table organisation.stand_in (
    id           uuid        primary key,
    absent       uuid        not null references organisation.person (id),
    absent_name  text        not null,
    deputy       uuid        not null references organisation.person (id),
    deputy_name  text        not null,
    role         text        not null check (role in ('CLERK', 'LEADER', 'LIAISON')),
    unit_id      uuid        not null references organisation.unit (id),
    from_day     date        not null,
    until_day    date        not null,
    reason       text        not null,
    named_at     timestamptz not null,
    named_by     text        not null,
    revoked_at   timestamptz,
    revoked_by   text,
    constraint nobody_stands_in_for_oneself check (absent <> deputy),
    constraint ends_after_it_begins check (until_day >= from_day)
);
comment on table organisation.stand_in is '代理：某人不在岗期间由谁代为办理；到期自行结束，也可以随时撤销';
comment on column organisation.stand_in.unit_id is '被代理人指定代理时的单位；此后角色或单位变了，代理即告结束';
create index stand_in_by_absent on organisation.stand_in (absent, until_day);
create index stand_in_by_deputy on organisation.stand_in (deputy, until_day);

alter table organisation.stand_in enable row level security;
create policy of_viewer on organisation.stand_in
    using ((select viewer.sees_all()) or absent = (select viewer.person()) or deputy = (select viewer.person()))
    with check ((select viewer.does_business()));

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
end
$$;
