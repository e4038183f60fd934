-- Kinds of entries that are about accounts, as the application's list of kinds has them: the supervision office does not read those of others.
create function journal.is_of_accounts(kind text) returns boolean
    language sql immutable parallel safe
return kind in ('NoticeSettingsChanged', 'SignInSucceeded', 'SignInFailed', 'SignedOut', 'PasswordChanged', 'PasswordChangeFailed',
                'SecondFactorEnrolled', 'SecondFactorRemoved', 'SecondFactorNotChanged', 'SecondFactorReset', 'RecoveryCodeUsed', 'RecoveryCodesRenewed',
                'PersonEntered', 'PersonChanged', 'AccountOpened', 'AccountClosed', 'PasswordIssued', 'SafeguardsChanged',
                'UnitRegistered', 'UnitChanged');
comment on function journal.is_of_accounts(text) is '是否账号与设置一类的操作';

-- Everything that happens is written down, whoever does it; it is read by those whose it is.
alter table journal.entry enable row level security;
create policy of_viewer on journal.entry
    using (person = (select viewer.person())
           or (select viewer.role()) in ('AUDITOR', 'SYSTEM')
           or ((select viewer.role()) = 'CLERK' and not journal.is_of_accounts(kind)))
    with check (true);
grant execute on function journal.is_of_accounts(text) to public;
