-- What a report found to be owed when it came, and whether its words say anything: facts about its day, for the monthly review.
-- Reports of before have neither: what was owed then no row tells.
alter table matter.report
    add column empty_words boolean  not null default false,
    add column late_since  date,
    add column missed      smallint not null default 0 check (missed >= 0);
comment on column matter.report.empty_words is '空话：没有实质内容';
comment on column matter.report.late_since is '报送时已过的最早应报日；按时报送或不欠反馈的为空';
comment on column matter.report.missed is '此前漏报的期数';
create index report_late on matter.report (at) where late_since is not null;
