create table organisation.address_failure (
    address      text        primary key,
    failures     integer     not null,
    since        timestamptz not null,
    locked_until timestamptz
);
comment on table organisation.address_failure is '来源地址：近期登录失败的次数，及锁定到何时';

create table organisation.former_password (
    person_id uuid        not null references organisation.person (id),
    hash      text        not null,
    until     timestamptz not null,
    primary key (person_id, until)
);
comment on table organisation.former_password is '用过的密码的指纹：近几次的不能再用';

alter table organisation.person
    add column password_since timestamptz not null default now();
comment on column organisation.person.password_since is '现用密码的启用时间；过期须修改';
