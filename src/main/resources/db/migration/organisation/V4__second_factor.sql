create table organisation.second_factor (
    person_id    uuid        primary key references organisation.person (id),
    secret       text        not null,
    confirmed_at timestamptz,
    last_step    bigint      not null default 0
);
comment on table organisation.second_factor is '动态口令：每人一个加密保存的密钥；确认时间为空即尚未绑定';
comment on column organisation.second_factor.last_step is '最近用过的一个动态口令的时间步，此前的都不再有效';

create table organisation.recovery_code (
    person_id uuid        not null references organisation.second_factor (person_id) on delete cascade,
    hash      text        not null,
    used_at   timestamptz,
    primary key (person_id, hash)
);
comment on table organisation.recovery_code is '备用恢复码：只存指纹，每个只能用一次';
