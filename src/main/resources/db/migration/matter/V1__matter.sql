create schema if not exists matter;
create extension if not exists pg_trgm;

create table matter.matter (
    id                 uuid        primary key,
    code               text        not null unique,
    demand             text        not null,
    theme              text,
    lead_unit          uuid        not null,
    deadline           date,
    deadline_text      text,
    stage              text        not null check (stage in ('DISPATCHED', 'RECEIVED')),
    meeting_id         uuid        not null,
    meeting            text        not null,
    approver           uuid        not null,
    approver_name      text        not null,
    document_sha256    text        not null,
    document_name      text        not null,
    words              text        not null,
    spans              integer[]   not null,
    dispatched_at      timestamptz not null,
    received_at        timestamptz,
    received_by        text,
    version            integer     not null,
    check ((stage = 'RECEIVED') = (received_at is not null))
);
comment on table matter.matter is '事项：一次会议交办给一个主办单位的一件事，附原文出处';
create index matter_by_lead_unit on matter.matter (lead_unit, stage);
create index matter_by_meeting on matter.matter (meeting_id);
create index matter_by_words on matter.matter using gin (demand gin_trgm_ops);

create table matter.co_unit (
    matter_id uuid    not null references matter.matter (id),
    unit_id   uuid    not null,
    place     integer not null,
    primary key (matter_id, unit_id)
);
comment on table matter.co_unit is '协办单位';
create index co_unit_by_unit on matter.co_unit (unit_id);
