-- Never a plain number: what is not encrypted is refused here too.
alter table organisation.person
    add column phone text
        constraint phone_is_encrypted check (phone ~ '^(AES|SM4)[.]');
comment on column organisation.person.phone is '手机号码，加密保存；为空即未登记';
