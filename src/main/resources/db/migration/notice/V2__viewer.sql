-- What the application's role may do here.
create procedure notice.open_to(role_name text)
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    execute format('grant usage on schema notice to %I', role_name);
    execute format('grant select, insert, update, delete on all tables in schema notice to %I', role_name);
end
$$;
revoke all on procedure notice.open_to(text) from public;
comment on procedure notice.open_to(text) is '授予应用角色权限';

-- Notices, and how somebody wants to be reached, are that person's alone; the system writes and sends them.
alter table notice.notice enable row level security;
create policy of_viewer on notice.notice using ((select viewer.is_system()) or person_id = (select viewer.person()));
alter table notice.settings enable row level security;
create policy of_viewer on notice.settings using ((select viewer.is_system()) or person_id = (select viewer.person()));
alter table notice.message enable row level security;
create policy of_viewer on notice.message using ((select viewer.is_system()) or person_id = (select viewer.person()));
