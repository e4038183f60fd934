create schema if not exists organisation;

create table organisation.unit (
    id         uuid    primary key,
    name       text    not null unique,
    short_name text    not null unique,
    kind       text    not null check (kind in ('CITY', 'COUNTY', 'FUNCTIONAL_ZONE', 'BUREAU')),
    parent_id  uuid    references organisation.unit (id),
    aliases    text[]  not null default '{}',
    duties     text[]  not null default '{}',
    place      integer not null
);
comment on table organisation.unit is '单位：可以承担事项的县（市、区）、功能区、部门及其职责';

create table organisation.person (
    id            uuid        primary key,
    user_name     text        not null unique,
    name          text        not null,
    title         text        not null,
    role          text        not null check (role in ('CLERK', 'LEADER', 'LIAISON')),
    unit_id       uuid        not null references organisation.unit (id),
    password_hash text        not null,
    must_change   boolean     not null default true,
    failures      integer     not null default 0,
    locked_until  timestamptz,
    place         integer     not null generated always as identity
);
comment on table organisation.person is '人员：可以登录的人，及其角色和所在单位';
create index person_by_unit on organisation.person (unit_id);

-- the columns are those of Spring Session
create table organisation.session (
    primary_id            char(36)     primary key,
    session_id            char(36)     not null unique,
    creation_time         bigint       not null,
    last_access_time      bigint       not null,
    max_inactive_interval integer      not null,
    expiry_time           bigint       not null,
    principal_name        varchar(100)
);
comment on table organisation.session is '登录会话';
create index session_by_expiry on organisation.session (expiry_time);
create index session_by_principal on organisation.session (principal_name);

create table organisation.session_attributes (
    session_primary_id char(36)     not null references organisation.session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
comment on table organisation.session_attributes is '登录会话的内容';
