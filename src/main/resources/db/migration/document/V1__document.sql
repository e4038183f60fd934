create extension if not exists pg_trgm;

create schema document;

create table document.document (
    id               uuid primary key,
    sha256           text        not null unique check (sha256 ~ '^[0-9a-f]{64}$'),
    name             text        not null,
    media_type       text        not null,
    size             bigint      not null,
    uploaded_at      timestamptz not null,
    uploaded_by      uuid        not null,
    uploaded_by_name text        not null,
    source           text        not null,
    paper            text,
    paper_date       date,
    version          integer     not null
);
comment on table document.document is '文件：上传或粘贴的原文，原件按内容寻址存放在文件夹中';

create table document.article (
    id           uuid primary key,
    document_id  uuid      not null references document.document,
    ordinal      integer   not null,
    title        text,
    subtitles    text[]    not null,
    byline       text[]    not null,
    date         date,
    continues_on text,
    spans        integer[] not null,
    unique (document_id, ordinal)
);
comment on table document.article is '稿件：文件中的一篇报道、评论、通知；spans 为原文中的起止位置，两两一对';

create table document.project (
    id              bigint generated always as identity primary key,
    article_id      uuid      not null references document.article,
    name            text      not null,
    place           text,
    owner           text,
    investment_yuan numeric,
    status          text,
    spans           integer[] not null
);
create index on document.project (article_id);
comment on table document.project is '稿件中点名的项目';

create table document.figure (
    id         bigint generated always as identity primary key,
    article_id uuid      not null references document.article,
    subject    text      not null,
    value      numeric   not null,
    unit       text      not null,
    comparator text      not null check (comparator in ('=', '<', '<=', '>', '>=', '~')),
    text       text      not null,
    spans      integer[] not null
);
create index on document.figure (article_id);
comment on table document.figure is '稿件中的数字';

create table document.finding (
    id            uuid primary key,
    document_id   uuid      not null references document.document,
    article_id    uuid      not null references document.article,
    ordinal       integer   not null,
    text          text      not null,
    spans         integer[] not null,
    heading       text,
    speaker       text,
    units         text[]    not null,
    deadline_text text,
    deadline      date,
    added_by_hand boolean   not null,
    state         text      not null check (state in ('OPEN', 'ITEMISED', 'MERGED', 'LEFT_OUT')),
    reason        text check ((reason is not null) = (state = 'LEFT_OUT')),
    proposal      uuid check ((proposal is not null) = (state = 'ITEMISED')),
    merged_into   uuid check ((merged_into is not null) = (state = 'MERGED')),
    version       integer   not null
);
create index on document.finding (document_id);
create index on document.finding (article_id, ordinal);
create index on document.finding (merged_into);
comment on table document.finding is '要求：文件中读出的一项要求，以及对它的处理（待定、已列、并入、未列）';

create table document.proposal (
    id              uuid primary key,
    finding         uuid      not null references document.finding,
    document        uuid      not null references document.document,
    demand          text      not null,
    theme           text,
    lead_unit       uuid,
    deadline        date,
    deadline_text   text,
    document_sha256 text      not null,
    document_name   text      not null,
    spans           integer[] not null,
    words           text      not null,
    speaker         text,
    state           text      not null check (state in ('READY', 'LISTED', 'DISPATCHED', 'LINKED')),
    meeting         uuid check ((meeting is not null) = (state in ('LISTED', 'DISPATCHED'))),
    list_fixed      boolean   not null,
    matter          uuid check ((matter is not null) = (state = 'DISPATCHED')),
    repeats_kind    text check (repeats_kind in ('MATTER', 'PROPOSAL')),
    repeats_id      uuid check ((repeats_id is not null) = (state = 'LINKED')),
    repeats_number  text,
    repeats_demand  text,
    note            text,
    version         integer   not null
);
create unique index on document.proposal (finding);
create index on document.proposal (repeats_id);
create index on document.proposal using gin (demand gin_trgm_ops);
comment on table document.proposal is '拟交办事项：由一项要求列出，保留原句出处';

create table document.co_unit (
    proposal uuid    not null references document.proposal on delete cascade,
    position integer not null,
    unit     uuid    not null,
    primary key (proposal, position)
);
comment on table document.co_unit is '拟交办事项的责任（协办）单位';

create table document.kept_apart (
    proposal uuid        not null references document.proposal on delete cascade,
    other    uuid        not null,
    kind     text        not null check (kind in ('MATTER', 'PROPOSAL')),
    note     text,
    at       timestamptz not null,
    by       uuid        not null,
    primary key (proposal, other)
);
comment on table document.kept_apart is '已核对为不重复的事项对，不再提示';

create table document.decision (
    id       bigint generated always as identity primary key,
    document uuid        not null references document.document,
    finding  uuid,
    proposal uuid,
    what     text        not null,
    words    text,
    at       timestamptz not null,
    by       uuid        not null
);
create index on document.decision (document);
comment on table document.decision is '处理记录：谁在何时对哪项要求、哪个拟交办事项作了什么处理，只增不改';
