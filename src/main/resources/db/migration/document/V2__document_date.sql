alter table document.document add column given_date date;
comment on column document.document.given_date is '文件日期：报头和正文看不出（或看错）时由督查室填写，期限据此计算';
