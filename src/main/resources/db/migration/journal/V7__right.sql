-- The kinds about accounts, with the rights of roles; the others as before.
create or replace function journal.is_of_accounts(kind text) returns boolean
    language sql immutable parallel safe
return kind in ('NoticeSettingsChanged', 'SignInSucceeded', 'SignInFailed', 'SignedOut', 'PasswordChanged', 'PasswordChangeFailed',
                'SecondFactorEnrolled', 'SecondFactorRemoved', 'SecondFactorNotChanged', 'RecoveryCodeUsed', 'RecoveryCodesRenewed',
                'OpenidTied', 'PersonEntered', 'PersonChanged', 'PhoneChanged', 'AccountOpened', 'AccountClosed', 'PasswordIssued',
                'SecondFactorReset', 'OpenidAllowed', 'OpenidRemoved', 'SafeguardsChanged', 'UnitRegistered', 'UnitChanged', 'PostTaken',
                'PostLeft', 'DataScopeSet', 'RightsChanged');
