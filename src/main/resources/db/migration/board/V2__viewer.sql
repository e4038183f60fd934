-- What the application's role may do here.
create procedure board.open_to(role_name text)
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    execute format('grant usage on schema board to %I', role_name);
    execute format('grant select, insert, update, delete on all tables in schema board to %I', role_name);
end
$$;
revoke all on procedure board.open_to(text) from public;
comment on procedure board.open_to(text) is '授予应用角色权限';

alter table board.saved_filter enable row level security;
create policy of_viewer on board.saved_filter using ((select viewer.is_system()) or person_id = (select viewer.person()));
