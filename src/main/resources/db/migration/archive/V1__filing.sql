create schema archive;

-- the codes of the house, which the archives give: what was filed under others keeps them
create table archive.scheme (
    version   integer     primary key check (version > 0),
    fonds     text        not null check (fonds ~ '^[0-9A-Z]{4}$'),
    divisions jsonb       not null,
    at        timestamptz not null,
    by_person uuid        not null,
    by_name   text        not null
);
comment on table archive.scheme is '归档代码：全宗号和机构（问题）代码的一个版本，只增不改';

create table archive.filing (
    matter_id       uuid        not null,
    no              integer     not null check (no > 0),
    file_number     text        not null unique,
    fonds           text        not null,
    year            integer     not null check (year between 2000 and 2099),
    retention       text        not null check (retention in ('PERMANENT', 'THIRTY_YEARS', 'TEN_YEARS')),
    division        text        not null,
    item            integer     not null check (item > 0),
    code            text        not null,
    title           text        not null,
    author          text        not null,
    ended_at        timestamptz not null,
    enclosures      integer     not null,
    at              timestamptz not null,
    by_person       uuid        not null,
    by_name         text        not null,
    reason          text,
    voided_at       timestamptz,
    reopened_at     timestamptz,
    supplemented_at timestamptz,
    primary key (matter_id, no),
    unique (fonds, year, retention, division, item),
    check ((no = 1) = (reason is null))
);
comment on table archive.filing is '归档登记：给出过的每个档号一行，更正后原档号作废，不再使用';
comment on column archive.filing.reason is '为何更正；首次归档的为空';
comment on column archive.filing.reopened_at is '归档后何时重新办理；再次办结并补充归档后为空';
create unique index filing_standing on archive.filing (matter_id) where voided_at is null;
create index filing_by_year on archive.filing (year, file_number collate "C");

create table archive.appraisal (
    matter_id   uuid        not null,
    no          integer     not null check (no > 0),
    file_number text        not null,
    outcome     text        not null check (outcome in ('KEPT', 'TRANSFERRED', 'TO_BE_DESTROYED')),
    kept_as     text        check (kept_as in ('PERMANENT', 'THIRTY_YEARS')),
    reason      text        not null,
    at          timestamptz not null,
    by_person   uuid        not null,
    by_name     text        not null,
    primary key (matter_id, no),
    check ((outcome = 'KEPT') = (kept_as is not null))
);
comment on table archive.appraisal is '档案鉴定：保管期限届满后的鉴定意见，只增不改；系统不销毁任何档案';

-- A file is seen by whoever sees its matter. The body is looked at when it is asked, so that this schema may be made before that of the matters.
create function archive.is_seen(matter uuid) returns boolean
    language plpgsql stable cost 1000
    set search_path = pg_catalog
as $$
begin
    return exists (select from matter.matter m where m.id = is_seen.matter);
end
$$;
comment on function archive.is_seen(uuid) is '查看人能否看到该事项';

alter table archive.filing enable row level security;
create policy of_viewer on archive.filing
    using ((select viewer.sees_all_matters()) or archive.is_seen(matter_id))
    with check ((select viewer.does_business()));
alter table archive.appraisal enable row level security;
create policy of_viewer on archive.appraisal
    using ((select viewer.sees_all_matters()) or archive.is_seen(matter_id))
    with check ((select viewer.does_business()));

-- What the application's role may do here: a number once given stays what it was given to.
create procedure archive.open_to(role_name text)
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    execute format('grant usage on schema archive to %I', role_name);
    execute format('grant select, insert on all tables in schema archive to %I', role_name);
    execute format('grant update (ended_at, enclosures, voided_at, reopened_at, supplemented_at) on archive.filing to %I', role_name);
end
$$;
revoke all on procedure archive.open_to(text) from public;
comment on procedure archive.open_to(text) is '授予应用角色权限';
