-- What the application's role may do here. The record of decisions is only ever added to.
create procedure document.open_to(role_name text)
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    execute format('grant usage on schema document to %I', role_name);
    execute format('grant select, insert, update, delete on all tables in schema document to %I', role_name);
    execute format('revoke update, delete on document.decision from %I', role_name);
    execute format('grant execute on all functions in schema document to %I', role_name);
end
$$;
revoke all on procedure document.open_to(text) from public;
comment on procedure document.open_to(text) is '授予应用角色权限';

-- Documents and what is made of them are on the desk of the supervision office, for its eyes and those of the leaders.
do $$
declare
    name text;
begin
    foreach name in array array['document', 'article', 'project', 'figure', 'finding', 'proposal', 'co_unit', 'kept_apart', 'decision'] loop
        execute format('alter table document.%I enable row level security', name);
        execute format('create policy of_viewer on document.%I using ((select viewer.sees_all()))', name);
    end loop;
end
$$;

-- The owner's, to whom the policies do not apply: the database would not ask an index of trigrams before a policy.
create function document.like_demand(wanted text, most integer) returns table (id uuid, likeness real)
    language sql stable security definer
    set search_path = pg_catalog
    set pg_trgm.similarity_threshold = 0.15
as $$
    select p.id, public.similarity(p.demand, wanted)
      from document.proposal p
     where p.demand operator(public.%) wanted and p.state in ('READY', 'LISTED')
     order by public.similarity(p.demand, wanted) desc, p.id
     limit most
$$;
comment on function document.like_demand(text, integer) is '与一句要求相近的拟交办事项';
revoke all on function document.like_demand(text, integer) from public;
