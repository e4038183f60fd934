-- what happened, in its order: the truth of a matter
create table matter.deed (
    matter_id uuid        not null references matter.matter (id),
    no        integer     not null check (no > 0),
    at        timestamptz not null,
    event     text        not null,
    by_person uuid        not null,
    by_name   text        not null,
    by_unit   uuid        not null,
    body      jsonb       not null,
    primary key (matter_id, no)
);
comment on table matter.deed is '办理记录：事项上发生的每一件事，只增不改';
create index deed_by_event on matter.deed (event, at);

-- how a matter stood from when until when; follows from the deeds and can be made anew from them
create table matter.standing (
    matter_id     uuid        not null references matter.matter (id),
    since         timestamptz not null,
    until         timestamptz not null default 'infinity',
    stage         text        not null check (stage in ('DISPATCHED', 'RECEIVED', 'COMPLETION_CLAIMED', 'CLOSED', 'LONG_TERM', 'TERMINATED')),
    open          boolean     not null generated always as (stage not in ('CLOSED', 'TERMINATED')) stored,
    lead_unit     uuid        not null,
    co_units      uuid[]      not null,
    original_due  date,
    due           date,
    provisional   boolean     not null,
    stopped_on    date,
    paused        boolean     not null,
    blocked_by    uuid,
    receipt_due   timestamptz,
    designated    boolean     not null,
    owes_from     date,
    report_due    date,
    sent_back     boolean     not null,
    excused_until date,
    awaiting      text[]      not null,
    verifier      uuid,
    result        text check (result in ('A', 'B', 'C', 'D')),
    pending       boolean     not null,
    look_back_on  date,
    rung          text check (rung in ('REMINDED', 'EXPEDITED', 'SUPERVISED', 'SUMMONED', 'UPGRADED')),
    primary key (matter_id, since)
);
comment on table matter.standing is '事项状态：自何时至何时处于何种状态，由办理记录推出';
create unique index standing_now on matter.standing (matter_id) where until = 'infinity';
create index standing_now_by_unit on matter.standing (lead_unit, due, matter_id) where until = 'infinity' and open;
create index standing_now_by_due on matter.standing (due, matter_id) where until = 'infinity' and open;

create table matter.rule_set (
    version   integer     primary key,
    since     timestamptz not null unique,
    by_person uuid,
    by_name   text        not null,
    note      text        not null,
    body      jsonb       not null
);
comment on table matter.rule_set is '规则：时限、阈值与升级阶梯的一个版本，只增不改';

create table matter.evidence (
    id         uuid        primary key,
    matter_id  uuid        not null references matter.matter (id),
    sha256     text        not null,
    name       text        not null,
    media_type text        not null,
    size       bigint      not null,
    at         timestamptz not null,
    by_person  uuid        not null,
    by_name    text        not null,
    by_unit    uuid        not null
);
comment on table matter.evidence is '佐证材料：文件、提交人、时间、来源单位';
create index evidence_by_matter on matter.evidence (matter_id);

create table matter.report (
    id           uuid        primary key,
    matter_id    uuid        not null references matter.matter (id),
    unit_id      uuid        not null,
    at           timestamptz not null,
    by_person    uuid        not null,
    by_name      text        not null,
    period       text        not null,
    period_first date        not null,
    unchanged    boolean     not null,
    progress     text        not null,
    percent      integer check (percent between 0 and 100),
    problems     text,
    needs        text,
    next_step    text,
    evidence     uuid[]      not null,
    repeats      uuid references matter.report (id),
    fresh_share  real        not null check (fresh_share between 0 and 1),
    fresh        integer[]   not null default '{}'
);
comment on table matter.report is '进展反馈：一个周期内办理单位报告的进展；unchanged 为“无变化”一键反馈；fresh 为 progress 中新增内容的起止位置，两两一对';
create index report_by_matter on matter.report (matter_id, at);

create table matter.paper (
    rung      text        not null,
    year      integer     not null,
    ordinal   integer     not null,
    matter_id uuid        not null references matter.matter (id),
    at        timestamptz not null,
    primary key (rung, year, ordinal),
    unique (matter_id, rung)
);
comment on table matter.paper is '督办文书：催办单、督办通知单等，各自编号';

alter table matter.matter
    rename column meeting_id to mandate_id;
alter table matter.matter
    rename column meeting to mandate;
alter table matter.matter
    add column source       text not null default 'MEETING' check (source in ('MEETING', 'INSTRUCTION', 'SUB_MATTER')),
    add column importance   text not null default 'NORMAL' check (importance in ('NORMAL', 'IMPORTANT')),
    add column parent_id    uuid references matter.matter (id),
    add column derived_from uuid references matter.matter (id),
    alter column document_sha256 drop not null,
    alter column document_name drop not null,
    alter column words drop not null,
    alter column spans drop not null;
alter table matter.matter
    alter column source drop default,
    alter column importance drop default;
create index matter_by_parent on matter.matter (parent_id) where parent_id is not null;
-- the deeds and standings of matters handed out before, and dropping of what they replace: see V3
