alter table meeting.sitting add column attendance text;
comment on column meeting.sitting.attendance is '出席、列席和缺席人员';
