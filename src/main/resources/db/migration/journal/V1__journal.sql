create schema if not exists journal;

-- tx says in which transaction an entry was written, on a clock that counts transactions. Whoever seals takes only entries of
-- transactions that have all ended: what commits late has a later place, never one between entries that are sealed already.
create table journal.entry (
    tx     bigint      not null default (pg_current_xact_id()::text::bigint),
    id     bigint      not null generated always as identity,
    at     timestamptz not null,
    kind   text        not null,
    person uuid,
    matter uuid,
    body   text        not null,
    primary key (tx, id)
);
comment on table journal.entry is '操作记录：每件事一条，与该事在同一事务中写入，只增不改';
comment on column journal.entry.body is '记录全文（RFC 8785 规范 JSON），封存时按此计算杂凑值；其余各列取自全文，供查询';
create index entry_by_person on journal.entry (person, tx, id) where person is not null;
create index entry_by_matter on journal.entry (matter, tx, id) where matter is not null;
create index entry_by_kind on journal.entry (kind, tx, id);
create index entry_by_time on journal.entry using brin (at);

create table journal.block (
    no       bigint      primary key check (no > 0),
    at       timestamptz not null,
    digest   text        not null check (digest in ('SM3', 'SHA-256')),
    first    bigint      not null unique,
    count    integer     not null check (count > 0),
    root     text        not null check (root ~ '^[0-9a-f]{64}$'),
    previous text        not null check (previous ~ '^[0-9a-f]{64}$'),
    leap     text        not null check (leap ~ '^[0-9a-f]{64}$'),
    hash     text        not null check (hash ~ '^[0-9a-f]{64}$'),
    last_tx  bigint      not null,
    last_id  bigint      not null,
    unique (last_tx, last_id)
);
comment on table journal.block is '封存区块：首尾相接的一段操作记录，及其默克尔根和前块的杂凑值';
create index block_by_time on journal.block (at);

-- The clock of a database that was restored elsewhere from a copy of its rows stands behind: it is put ahead of all that is there.
create table journal.era (
    no    integer     primary key,
    at    timestamptz not null default now(),
    shift bigint      not null
);
comment on table journal.era is '事务时钟的校正：数据库从备份行数据恢复到别处后，时钟接着原来的走';
insert into journal.era (no, shift) values (1, 0);

-- Below it every transaction has ended.
create function journal.horizon() returns bigint
    language sql
    stable
    security definer
    set search_path = pg_catalog
as $$
    select pg_snapshot_xmin(pg_current_snapshot())::text::bigint
           + (select shift from journal.era order by no desc limit 1)
$$;

-- Called on every start. Does nothing unless entries are there that the clock has yet to reach.
create function journal.resume() returns void
    language plpgsql
    security definer
    set search_path = pg_catalog
as $$
declare
    reached bigint;
    now_at  bigint;
    shifted bigint;
begin
    lock table journal.era in exclusive mode;
    select coalesce(max(tx), 0) into reached from journal.entry;
    select greatest(reached, coalesce(max(last_tx), 0)) into reached from journal.block;
    select shift into shifted from journal.era order by no desc limit 1;
    now_at := pg_current_xact_id()::text::bigint + shifted;
    if now_at <= reached then
        shifted := shifted + reached - now_at + 1;
        insert into journal.era (no, shift) select max(no) + 1, shifted from journal.era;
        execute format('alter table journal.entry alter column tx set default (pg_current_xact_id()::text::bigint + %s)', shifted);
    end if;
end
$$;

create function journal.refuse() returns trigger
    language plpgsql
as $$
begin
    raise exception '操作记录只能增加，不能修改或删除' using errcode = 'insufficient_privilege';
end
$$;

create trigger only_ever_added before update or delete on journal.entry for each row execute function journal.refuse();
create trigger never_emptied before truncate on journal.entry execute function journal.refuse();
create trigger only_ever_added before update or delete on journal.block for each row execute function journal.refuse();
create trigger never_emptied before truncate on journal.block execute function journal.refuse();
create trigger only_ever_added before update or delete on journal.era for each row execute function journal.refuse();
create trigger never_emptied before truncate on journal.era execute function journal.refuse();
-- also in a session that calls itself a replica
alter table journal.entry enable always trigger only_ever_added;
alter table journal.entry enable always trigger never_emptied;
alter table journal.block enable always trigger only_ever_added;
alter table journal.block enable always trigger never_emptied;
alter table journal.era enable always trigger only_ever_added;
alter table journal.era enable always trigger never_emptied;

-- What a role that does not own the journal may do with it: read it, add to it. It cannot choose the place of an entry.
create procedure journal.open_to(role_name text)
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    execute format('grant usage on schema journal to %I', role_name);
    execute format('grant select on all tables in schema journal to %I', role_name);
    execute format('grant insert (at, kind, person, matter, body) on journal.entry to %I', role_name);
    execute format('grant insert on journal.block to %I', role_name);
    execute format('grant execute on function journal.horizon(), journal.resume() to %I', role_name);
end
$$;

revoke all on schema journal from public;
revoke all on all tables in schema journal from public;
revoke all on function journal.horizon(), journal.resume() from public;
revoke all on procedure journal.open_to(text) from public;
