package gangmu.notice;

import gangmu.notice.NoticeEvent.NoticeSettingsChanged;
import gangmu.organisation.PersonId;
import java.time.Clock;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How each person wants to be reached. */
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

        boolean isQuiet(LocalTime time) {
            return quietFrom.isAfter(quietTo)
                    ? !time.isBefore(quietFrom) || time.isBefore(quietTo)
                    : !time.isBefore(quietFrom) && time.isBefore(quietTo);
        }
    }

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Settings(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    Setting of(PersonId person) {
        return jdbc.sql("select email, quiet_from, quiet_to from notice.settings where person_id = :person")
                .param("person", person.value())
                .query((row, _) -> new Setting(
                        row.getString("email"),
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
                .param("email", setting.email())
                .param("from", setting.quietFrom())
                .param("to", setting.quietTo())
                .update();
        events.publishEvent(new NoticeSettingsChanged(
                person, clock.instant(), setting.email() != null, setting.quietFrom(), setting.quietTo()));
    }
}
