-- What was written down at a meeting and struck again was known until then: it is kept.
alter table meeting.note add column struck_at timestamptz;
alter table meeting.note add column struck_by text;
alter table meeting.note add constraint note_struck check ((struck_at is null) = (struck_by is null));
comment on column meeting.note.struck_at is '会上划去的时间；划去的记录保留，不作数';

-- A meeting, how it went and what was said are never deleted; only a list that is being prepared loses items.
create or replace procedure meeting.open_to(role_name text)
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    execute format('grant usage on schema meeting to %I', role_name);
    execute format('grant select, insert, update on all tables in schema meeting to %I', role_name);
    execute format('revoke delete on all tables in schema meeting from %I', role_name);
    execute format('grant delete on meeting.item to %I', role_name);
end
$$;
