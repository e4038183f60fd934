create table organisation.openid_link (
    person_id uuid        primary key references organisation.person (id),
    issuer    text        not null,
    name      text        not null check (name <> ''),
    subject   text,
    pinned_at timestamptz,
    unique (issuer, name),
    unique (issuer, subject),
    check ((subject is null) = (pinned_at is null))
);
comment on table organisation.openid_link is '统一身份认证关联：谁的账号可由统一身份认证平台登录；首次登录后绑定平台的唯一标识，改名不改人';
