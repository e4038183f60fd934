-- What the application's role may do here.
create procedure meeting.open_to(role_name text)
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    execute format('grant usage on schema meeting to %I', role_name);
    execute format('grant select, insert, update, delete on all tables in schema meeting to %I', role_name);
end
$$;
revoke all on procedure meeting.open_to(text) from public;
comment on procedure meeting.open_to(text) is '授予应用角色权限';

-- Meetings are for the eyes of the supervision office and the leaders; units hear of them by their matters.
alter table meeting.meeting enable row level security;
create policy of_viewer on meeting.meeting using ((select viewer.sees_all()));
alter table meeting.item enable row level security;
create policy of_viewer on meeting.item using ((select viewer.sees_all()));
alter table meeting.sitting enable row level security;
create policy of_viewer on meeting.sitting using ((select viewer.sees_all()));
alter table meeting.note enable row level security;
create policy of_viewer on meeting.note using ((select viewer.sees_all()));
