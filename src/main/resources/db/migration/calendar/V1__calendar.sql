create schema calendar;

-- a year is never overwritten: what was known at any moment can be asked for ever
create table calendar.year_notice (
    version        bigint      primary key generated always as identity,
    year           integer     not null check (year between 1949 and 2099),
    source         text        not null,
    loaded_at      timestamptz not null,
    loaded_by      uuid,
    loaded_by_name text,
    check ((loaded_by is null) = (loaded_by_name is null))
);
comment on table calendar.year_notice is '放假安排：一个年度的通知的一次发布，只增不改；没有发布人的为系统预置';
create index year_notice_by_year on calendar.year_notice (year, version);

create table calendar.day (
    version bigint  not null references calendar.year_notice,
    date    date    not null,
    working boolean not null,
    name    text    not null,
    primary key (version, date)
);
comment on table calendar.day is '通知写明的日子：放假的休息日和调休上班日，其余各日按星期';
