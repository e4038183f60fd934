-- Which matters somebody sees where it is not what comes with the role.
create table organisation.data_scope (
    person_id uuid        primary key references organisation.person (id),
    scopes    text[]      not null check (scopes <@ array['ALL', 'CHOSEN', 'UNIT_AND_BELOW', 'UNIT', 'OWN', 'HANDLED', 'PORTFOLIO']
                                          and scopes <> '{}'),
    leader    uuid        references organisation.person (id),
    units     uuid[]      not null,
    reason    text        not null,
    set_at    timestamptz not null,
    set_by    uuid        not null,
    constraint leader_of_a_portfolio check ((leader is not null) = ('PORTFOLIO' = any(scopes))),
    constraint units_that_were_chosen check ((units <> '{}') = ('CHOSEN' = any(scopes)))
);
comment on table organisation.data_scope is '数据范围：与角色默认范围不同的人员各一行，几项合并计算；没有一行的，按角色默认';
comment on column organisation.data_scope.leader is '分管领导：可见其名下的事项';
comment on column organisation.data_scope.units is '指定的单位';
