create schema meeting;

create table meeting.meeting (
    id              uuid primary key,
    year            integer not null,
    ordinal         integer not null check (ordinal > 0),
    title           text    not null,
    held_on         date    not null,
    stage           text    not null check (stage in ('PREPARING', 'SUBMITTED', 'APPROVED', 'DISPATCHED')),
    leader          uuid,
    leader_name     text,
    leader_title    text,
    submitted_at    timestamptz,
    approved_at     timestamptz,
    returned_reason text,
    dispatched_at   timestamptz,
    version         integer not null,
    unique (year, ordinal),
    check (stage = 'PREPARING' or (leader is not null and submitted_at is not null)),
    check (stage in ('PREPARING', 'SUBMITTED') or approved_at is not null),
    check (stage <> 'DISPATCHED' or dispatched_at is not null)
);
comment on table meeting.meeting is '周交办会：年度加次数编号的一份交办清单';

create table meeting.item (
    meeting  uuid    not null references meeting.meeting on delete cascade,
    position integer not null,
    proposal uuid    not null unique,
    matter   uuid unique,
    primary key (meeting, position)
);
comment on table meeting.item is '清单事项：按文件主题顺序编号，交办后对应一个事项';
