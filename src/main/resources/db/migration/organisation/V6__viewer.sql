-- What the application's role may do here.
create procedure organisation.open_to(role_name text)
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    execute format('grant usage on schema organisation to %I', role_name);
    execute format('grant select, insert, update, delete on all tables in schema organisation to %I', role_name);
end
$$;
revoke all on procedure organisation.open_to(text) from public;
comment on procedure organisation.open_to(text) is '授予应用角色权限';
