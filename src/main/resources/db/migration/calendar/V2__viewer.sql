-- What the application's role may do here: a year is never overwritten.
create procedure calendar.open_to(role_name text)
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    execute format('grant usage on schema calendar to %I', role_name);
    execute format('grant select, insert on all tables in schema calendar to %I', role_name);
end
$$;
revoke all on procedure calendar.open_to(text) from public;
comment on procedure calendar.open_to(text) is '授予应用角色权限';
