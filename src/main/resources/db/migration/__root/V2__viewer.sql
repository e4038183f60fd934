-- Who is looking. The application says so for each connection (gangmu.viewer_role, gangmu.viewer_unit, gangmu.viewer_person) before it asks
-- anything; the policies of all tables that hold somebody's rows ask here. Where nothing was said nobody is looking, and nothing is there.
-- In a policy each is a question of its own, (select viewer.unit()): asked once for a statement and not once for a row.
create schema viewer;
comment on schema viewer is '当前查看人：行级保护策略据此判断，由应用在每个连接上设置';

create function viewer.role() returns text
    language sql stable parallel safe
return nullif(current_setting('gangmu.viewer_role', true), '');
comment on function viewer.role() is '查看人的角色；SYSTEM 为系统自身';

create function viewer.is_system() returns boolean
    language sql stable parallel safe
return coalesce(current_setting('gangmu.viewer_role', true) = 'SYSTEM', false);
comment on function viewer.is_system() is '是否系统自身在办（定时任务、后续处理、封存）';

create function viewer.sees_all() returns boolean
    language sql stable parallel safe
return coalesce(current_setting('gangmu.viewer_role', true) in ('CLERK', 'LEADER', 'SYSTEM'), false);
comment on function viewer.sees_all() is '是否可见全部业务：督查室、领导、系统自身';

create function viewer.does_business() returns boolean
    language sql stable parallel safe
return coalesce(current_setting('gangmu.viewer_role', true) in ('CLERK', 'LEADER', 'LIAISON', 'SYSTEM'), false);
comment on function viewer.does_business() is '是否参与业务；三类管理员不参与';

create function viewer.unit() returns uuid
    language sql stable parallel safe
return case when current_setting('gangmu.viewer_role', true) = 'LIAISON'
            then nullif(current_setting('gangmu.viewer_unit', true), '')::uuid end;
comment on function viewer.unit() is '联络员的单位；其他角色为空';

create function viewer.liaison() returns uuid
    language sql stable parallel safe
return case when current_setting('gangmu.viewer_role', true) = 'LIAISON'
            then nullif(current_setting('gangmu.viewer_person', true), '')::uuid end;
comment on function viewer.liaison() is '联络员本人；其他角色为空';

create function viewer.person() returns uuid
    language sql stable parallel safe
return nullif(current_setting('gangmu.viewer_person', true), '')::uuid;
comment on function viewer.person() is '查看人本人';

-- Each schema has such a procedure. They are called at every start, so that a later table is opened too.
create procedure viewer.open_to(role_name text)
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    execute format('grant usage on schema viewer to %I', role_name);
    execute format('grant select, insert, update, delete on public.event_publication to %I', role_name);
end
$$;
revoke all on procedure viewer.open_to(text) from public;
comment on procedure viewer.open_to(text) is '授予应用角色权限';
