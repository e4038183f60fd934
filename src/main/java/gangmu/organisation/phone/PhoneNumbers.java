package gangmu.organisation.phone;

import gangmu.NotFound;
import gangmu.Refused;
import gangmu.organisation.People;
import gangmu.organisation.PersonEvent.PhoneDisclosed;
import gangmu.organisation.PersonId;
import gangmu.organisation.Viewer;
import gangmu.secret.Secrets;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Under what numbers people are reached. They lie encrypted in the database and are shown masked; whoever sees one in full stands in the
 * record (个人信息保护法 第五十一条).
 */
@Component
@NamedInterface("phone")
public class PhoneNumbers {

    /** What is shown of a number whose key is missing: a lost key file takes the numbers away, not the screens. */
    private static final String UNREADABLE = "无法解密";

    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PhoneNumbers(JdbcClient jdbc, Secrets secrets, People people, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** The masked numbers of everybody who signs for the matters of a unit, has one and whose account is open. */
    public Map<PersonId, String> maskedOfUnits() {
        var masked = new HashMap<PersonId, String>();
        jdbc.sql("""
                        select id, phone
                          from organisation.person
                         where role in ('LIAISON', 'AREA_OFFICE') and phone is not null and opened_at is not null and closed_at is null
                        """).query(row -> {
            var person = new PersonId(row.getObject("id", UUID.class));
            masked.put(person, masked(person, row.getString("phone")));
        });
        return masked;
    }

    /** What is shown of what is kept. */
    public String masked(PersonId person, String kept) {
        try {
            return decrypted(person, kept).masked();
        } catch (Refused keyMissing) {
            return UNREADABLE;
        }
    }

    /**
     * Tells the whole number, and writes down that it was told to whom.
     *
     * @throws NotFound when there is no such person, or no number
     */
    @Transactional
    String disclose(PersonId id, Viewer viewer) {
        var person = people.find(id).orElseThrow(() -> new NotFound("个人员"));
        var number = of(id).orElseThrow(() -> new NotFound("个手机号码"));
        events.publishEvent(new PhoneDisclosed(id, clock.instant(), viewer.person(), person.name()));
        return number.inFull();
    }

    /** Whether it is somebody's number; a number whose key is missing is nobody's. */
    public boolean is(PersonId person, @Nullable PhoneNumber number) {
        try {
            return of(person).equals(Optional.ofNullable(number));
        } catch (Refused keyMissing) {
            return false;
        }
    }

    /** Writes down somebody's number; null: none any more. */
    public void set(PersonId person, @Nullable PhoneNumber number) {
        jdbc.sql("update organisation.person set phone = :phone where id = :id")
                .param("phone", number == null ? null : secrets.encrypt(number.inFull(), about(person)))
                .param("id", person.value())
                .update();
    }

    private Optional<PhoneNumber> of(PersonId person) {
        return jdbc.sql("select phone from organisation.person where id = :id and phone is not null")
                .param("id", person.value())
                .query(String.class)
                .optional()
                .map(kept -> decrypted(person, kept));
    }

    private PhoneNumber decrypted(PersonId person, String kept) {
        return PhoneNumber.kept(secrets.decrypt(kept, about(person)));
    }

    private static String about(PersonId person) {
        return "phone/" + person.value();
    }
}
