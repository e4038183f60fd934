create schema if not exists board;

create table board.saved_filter (
    id        uuid        primary key,
    person_id uuid        not null,
    name      text        not null,
    query     text        not null,
    at        timestamptz not null,
    unique (person_id, name)
);
comment on table board.saved_filter is '常用筛选：某人为事项清单保存的一组条件，以地址中的查询串表示';
