-- Who sees how far. Beside the role the application says for each connection whose matters are seen: of which units (gangmu.viewer_units, * for
-- all), of which leader (gangmu.viewer_leader), and whether those to which the person did something (gangmu.viewer_handled).

create function viewer.is_limited() returns boolean
    language sql stable parallel safe
return coalesce(current_setting('gangmu.viewer_role', true) in ('LIAISON', 'LEADER')
                and current_setting('gangmu.viewer_units', true) <> '*', false);
comment on function viewer.is_limited() is '是否办业务而不能看到全部事项';

create function viewer.sees_all_matters() returns boolean
    language sql stable parallel safe
return coalesce(current_setting('gangmu.viewer_role', true) in ('CLERK', 'LEADER', 'LIAISON', 'SYSTEM')
                and current_setting('gangmu.viewer_units', true) = '*', false);
comment on function viewer.sees_all_matters() is '是否可见全部事项';

create function viewer.units() returns uuid[]
    language sql stable parallel safe
return case when viewer.is_limited()
            then string_to_array(current_setting('gangmu.viewer_units', true), ',')::uuid[] end;
comment on function viewer.units() is '可见哪些单位的事项；可见全部的和不办业务的为空';

create function viewer.leaders() returns uuid[]
    language sql stable parallel safe
return case when viewer.is_limited()
            then array_remove(array[nullif(current_setting('gangmu.viewer_leader', true), '')::uuid,
                                    nullif(current_setting('gangmu.viewer_person', true), '')::uuid], null) end;
comment on function viewer.leaders() is '可见哪位领导分管的事项：指定的领导，和查看人本人';

create function viewer.handler() returns uuid
    language sql stable parallel safe
return case when viewer.is_limited() and current_setting('gangmu.viewer_handled', true) = 'yes'
            then nullif(current_setting('gangmu.viewer_person', true), '')::uuid end;
comment on function viewer.handler() is '可见本人经办的事项的，即查看人本人';

create function viewer.named() returns uuid
    language sql stable parallel safe
return case when viewer.is_limited() then nullif(current_setting('gangmu.viewer_person', true), '')::uuid end;
comment on function viewer.named() is '不能看到全部事项的业务人员本人：指名由其核查、由其上传的，仍然可见';
