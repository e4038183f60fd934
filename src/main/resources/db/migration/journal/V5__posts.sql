-- The kinds about accounts, with the posts that people take and leave.
create or replace function journal.is_of_accounts(kind text) returns boolean
    language sql immutable parallel safe
return kind in ('NoticeSettingsChanged', 'SignInSucceeded', 'SignInFailed', 'SignedOut', 'PasswordChanged', 'PasswordChangeFailed',
                'SecondFactorEnrolled', 'SecondFactorRemoved', 'SecondFactorNotChanged', 'RecoveryCodeUsed', 'RecoveryCodesRenewed',
                'PersonEntered', 'PersonChanged', 'PhoneChanged', 'AccountOpened', 'AccountClosed', 'PasswordIssued', 'SecondFactorReset',
                'SafeguardsChanged', 'UnitRegistered', 'UnitChanged', 'PostTaken', 'PostLeft');
