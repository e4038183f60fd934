-- That a matter goes on without an end is proposed by the office and decided by a leader: what waits for it is walked by itself, as V8 does.
create index standing_awaiting_long_term on matter.standing ((case when due is null then 'infinity'::date else due end), matter_id)
    where until = 'infinity' and awaiting @> '{LONG_TERM}'::text[];
