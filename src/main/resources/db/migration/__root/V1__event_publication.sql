-- the columns are those of Spring Modulith: what happened and was not yet heard by a listener
create table event_publication (
    id                     uuid        primary key,
    listener_id            text        not null,
    event_type             text        not null,
    serialized_event       text        not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    integer,
    last_resubmission_date timestamptz
);
comment on table event_publication is '已发生、尚待其他模块处理的事件';
create index event_publication_by_event on event_publication using hash (serialized_event);
create index event_publication_by_completion on event_publication (completion_date);
