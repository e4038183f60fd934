package gangmu.notice;

import gangmu.Refused;
import gangmu.notice.NoticeEvent.NoticeSettingsChanged;
import gangmu.organisation.PersonId;
import gangmu.secret.Secrets;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How each person wants to be reached. Addresses of e-mail lie encrypted in the database. */
@Component
class Settings {

    /**
     * How one person wants to be reached.
     *
     * @param email where to; null: not by e-mail
     * @param quietFrom from when on nothing is sent
     * @param quietTo until when; the same time: there are no quiet hours
     */
    record Setting(@Nullable String email, LocalTime quietFrom, LocalTime quietTo) {

        /** What holds for whoever has set nothing. */
        static final Setting USUAL = new Setting(null, LocalTime.of(21, 0), LocalTime.of(7, 30));

        /** a***@x.cn; null where there is no address. */
        @Nullable
        String masked() {
            return email == null ? null : email.charAt(0) + "***" + email.substring(email.lastIndexOf('@'));
        }

        boolean isQuiet(LocalTime time) {
            return quietFrom.isAfter(quietTo)
                    ? !time.isBefore(quietFrom) || time.isBefore(quietTo)
                    : !time.isBefore(quietFrom) && time.isBefore(quietTo);
        }
    }

    private static final String PLAIN = "@";

    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Settings(JdbcClient jdbc, Secrets secrets, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.events = events;
        this.clock = clock;
    }

    Setting of(PersonId person) {
        return jdbc.sql("select email, quiet_from, quiet_to from notice.settings where person_id = :person")
                .param("person", person.value())
                .query((row, _) -> new Setting(
                        email(person, row.getString("email")),
                        row.getObject("quiet_from", LocalTime.class),
                        row.getObject("quiet_to", LocalTime.class)))
                .optional()
                .orElse(Setting.USUAL);
    }

    @Transactional
    void set(PersonId person, Setting setting) {
        jdbc.sql("""
                        insert into notice.settings (person_id, email, quiet_from, quiet_to)
                        values (:person, :email, :from, :to)
                            on conflict (person_id) do update
                           set email = excluded.email, quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to
                        """)
                .param("person", person.value())
                .param("email", setting.email() == null ? null : secrets.encrypt(setting.email(), about(person)))
                .param("from", setting.quietFrom())
                .param("to", setting.quietTo())
                .update();
        events.publishEvent(new NoticeSettingsChanged(
                person, clock.instant(), setting.email() != null, setting.quietFrom(), setting.quietTo()));
    }

    /** Encrypts the addresses that an earlier release left as they were typed. */
    @Transactional
    void encryptPlain() {
        jdbc.sql("select person_id, email from notice.settings where position(:plain in email) > 0 for update")
                .param("plain", PLAIN)
                .query((row, _) ->
                        Map.entry(new PersonId(row.getObject("person_id", UUID.class)), row.getString("email")))
                .list()
                .forEach(plain -> jdbc.sql("update notice.settings set email = :email where person_id = :person")
                        .param("email", secrets.encrypt(plain.getValue(), about(plain.getKey())))
                        .param("person", plain.getKey().value())
                        .update());
    }

    /** What is kept; while the key is missing messages go on inside the system, and none goes out. */
    private @Nullable String email(PersonId person, @Nullable String kept) {
        if (kept == null || kept.contains(PLAIN)) {
            return kept;
        }
        try {
            return secrets.decrypt(kept, about(person));
        } catch (Refused keyMissing) {
            return null;
        }
    }

    private static String about(PersonId person) {
        return "notice-email/" + person.value();
    }
}
