create table organisation.safeguards (
    version   integer     primary key,
    since     timestamptz not null unique,
    by_person uuid,
    by_name   text        not null,
    note      text        not null,
    body      jsonb       not null
);
comment on table organisation.safeguards is '安全设置：口令、会话、锁定等要求的一个版本，只增不改';
