-- Three more roles do business: the office of a leader's line, the supervision office of an area, and who is named to verify. How far each
-- sees is said for each connection, as it is for a liaison.
create or replace function viewer.does_business() returns boolean
    language sql stable parallel safe
return coalesce(current_setting('gangmu.viewer_role', true)
                in ('CLERK', 'LEADER', 'LIAISON', 'LINE_OFFICE', 'AREA_OFFICE', 'VERIFIER', 'SYSTEM'), false);

create or replace function viewer.is_limited() returns boolean
    language sql stable parallel safe
return coalesce(current_setting('gangmu.viewer_role', true) in ('LIAISON', 'LEADER', 'LINE_OFFICE', 'AREA_OFFICE', 'VERIFIER')
                and current_setting('gangmu.viewer_units', true) <> '*', false);

create or replace function viewer.sees_all_matters() returns boolean
    language sql stable parallel safe
return coalesce(current_setting('gangmu.viewer_role', true)
                in ('CLERK', 'LEADER', 'LIAISON', 'LINE_OFFICE', 'AREA_OFFICE', 'VERIFIER', 'SYSTEM')
                and current_setting('gangmu.viewer_units', true) = '*', false);
