-- The application has the key: it encrypts what is there at its next start.
comment on column notice.settings.email is '电子邮箱，加密保存；为空即不发邮件';
