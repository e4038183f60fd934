create table meeting.sitting (
    meeting     uuid        primary key references meeting.meeting (id),
    opened_at   timestamptz not null,
    opened_by   text        not null,
    ended_at    timestamptz,
    leader      uuid,
    leader_name text,
    approved_at timestamptz,
    version     integer     not null,
    check (ended_at is null = (leader is null)),
    check (approved_at is null or ended_at is not null)
);
comment on table meeting.sitting is '会议进行：何时开会、何时散会、记录由哪位领导签批';

create table meeting.note (
    id           uuid        primary key,
    meeting      uuid        not null references meeting.sitting (meeting),
    section      text        not null check (section in ('LAST_LIST', 'RED_LIST', 'COORDINATION', 'NEW_LIST', 'OTHER')),
    matter       uuid,
    kind         text        not null check (kind in ('INFORMATION', 'DECISION', 'NEW_MATTER')),
    words        text        not null,
    done         boolean,
    promised_for date,
    lead_unit    uuid,
    co_units     uuid[]      not null,
    deadline     date,
    became       uuid unique,
    at           timestamptz not null,
    by_name      text        not null,
    version      integer     not null,
    check ((kind = 'NEW_MATTER') = (lead_unit is not null))
);
comment on table meeting.note is '会议记录：对某项事项当场作出的说明、决定或新交办';
create index note_by_meeting on meeting.note (meeting, at);
create index note_by_matter on meeting.note (matter, promised_for);
