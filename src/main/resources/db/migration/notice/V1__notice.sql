create schema notice;

create table notice.notice (
    id        uuid        primary key,
    person_id uuid        not null,
    key       text        not null,
    kind      text        not null,
    title     text        not null,
    words     text        not null,
    matter_id uuid,
    at        timestamptz not null,
    read_at   timestamptz,
    sent_at   timestamptz,
    unique (person_id, key)
);
comment on table notice.notice is '提醒：给一个人的一条消息；key 使同一提醒只发一次，sent_at 为随每日汇总发出的时间';
create index notice_by_person on notice.notice (person_id, at);
create index notice_unsent on notice.notice (at) where sent_at is null;

create table notice.settings (
    person_id  uuid primary key,
    email      text,
    quiet_from time not null,
    quiet_to   time not null
);
comment on table notice.settings is '提醒设置：电子邮箱和免打扰时段';

create table notice.message (
    person_id uuid        not null,
    day       date        not null,
    sent_at   timestamptz not null,
    primary key (person_id, day)
);
comment on table notice.message is '每日汇总：每人每天至多一封';

-- the columns are those of db-scheduler
create table notice.scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    state                text,
    primary key (task_name, task_instance)
);
comment on table notice.scheduled_tasks is '定时任务';
create index scheduled_tasks_by_time on notice.scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on notice.scheduled_tasks (last_heartbeat);
