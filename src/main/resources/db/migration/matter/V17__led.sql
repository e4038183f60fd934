-- What a unit leads is counted on every board of it. One index holds all that the count asks, so that it reads no row of the table; a policy would make
-- it read them, for it asks for more than an index should hold. The view asks the part of the policy that is about who leads.
create index standing_led on matter.standing (lead_unit, report_due nulls first, matter_id)
    include (open, stage, due, original_due, stopped_on, receipt_due, owes_from, sent_back, excused_until)
    where until = 'infinity' and open;
create index standing_led_unsigned on matter.standing (lead_unit) where until = 'infinity' and open and stage = 'DISPATCHED';
create index standing_led_sent_back on matter.standing (lead_unit) where until = 'infinity' and open and sent_back;

create view matter.v_led with (security_barrier) as
select matter_id, lead_unit, open, stage, due, original_due, stopped_on, receipt_due, owes_from, report_due, sent_back, excused_until
  from matter.standing
 where until = 'infinity' and open
   and ((select viewer.sees_all_matters()) or lead_unit = any ((select viewer.units())::uuid[]));
comment on view matter.v_led is '查看人所在单位牵头的在办事项';

-- It is read with the rights of its owner, whom no policy holds: nothing may be written through it.
create or replace procedure matter.open_to(role_name text)
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    execute format('grant usage on schema matter to %I', role_name);
    execute format('grant select, insert on all tables in schema matter to %I', role_name);
    execute format('revoke insert on matter.v_led from %I', role_name);
    execute format('grant update, delete on matter.standing to %I', role_name);
    execute format('grant execute on all functions in schema matter to %I', role_name);
    begin
        alter function pg_catalog.arraycontains(anyarray, anyarray) leakproof;
    exception
        when insufficient_privilege then null;
    end;
end
$$;
