package gangmu.organisation.secondfactor;

import gangmu.organisation.PersonId;
import gangmu.secret.Secrets;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whose authenticator belongs to which account, and which codes are used up. The secrets lie encrypted in the database. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SecondFactors {

    /**
     * What somebody gives to their authenticator.
     *
     * @param secret to be typed
     * @param uri to be scanned
     */
    public record Enrolment(String secret, String uri) {}

    /**
     * How it stands with somebody's second factor.
     *
     * @param since since when it is asked for at every sign-in; null when it is not
     */
    public record Standing(@Nullable OffsetDateTime since, int recoveryCodesLeft) {}

    /** What a code turned out to be. */
    public enum Accepted {
        CODE,
        RECOVERY_CODE,
        NOT
    }

    private record Kept(String secret, long lastStep) {}

    private static final String ISSUER = "纲目";

    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final Clock clock;

    SecondFactors(JdbcClient jdbc, Secrets secrets, Clock clock) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.clock = clock;
    }

    public Standing standing(PersonId person) {
        return jdbc.sql("""
                        select f.confirmed_at, count(c.hash) filter (where c.used_at is null) as left
                          from organisation.second_factor f
                          left join organisation.recovery_code c on c.person_id = f.person_id
                         where f.person_id = :person and f.confirmed_at is not null
                         group by f.person_id
                        """)
                .param("person", person.value())
                .query((row, _) ->
                        new Standing(row.getObject("confirmed_at", OffsetDateTime.class), row.getInt("left")))
                .optional()
                .orElse(new Standing(null, 0));
    }

    /** Makes a secret that is good for nothing before it is confirmed; one that was not confirmed is forgotten. */
    public Enrolment begin(PersonId person, String userName) {
        var secret = Codes.newSecret();
        jdbc.sql("""
                        insert into organisation.second_factor as f (person_id, secret)
                        values (:person, :secret)
                            on conflict (person_id) do update
                           set secret = excluded.secret, last_step = 0
                         where f.confirmed_at is null
                        """)
                .param("person", person.value())
                .param("secret", secrets.encrypt(secret, about(person)))
                .update();
        return new Enrolment(
                secret,
                "otpauth://totp/%1$s:%2$s?secret=%3$s&issuer=%1$s"
                        .formatted(encoded(ISSUER), encoded(userName), secret));
    }

    /**
     * From now on the code is asked for, when this one is right.
     *
     * @return the recovery codes, or nothing when it is wrong or nothing was begun
     */
    public Optional<List<String>> confirm(PersonId person, String code) {
        var kept = kept(person, false);
        var step = kept.map(k -> Codes.stepOf(typed(code), k.secret(), clock.instant(), k.lastStep()));
        if (step.isEmpty() || step.get().isEmpty()) {
            return Optional.empty();
        }
        jdbc.sql("""
                        update organisation.second_factor
                           set confirmed_at = :now, last_step = :step
                         where person_id = :person
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("step", step.get().getAsLong())
                .param("person", person.value())
                .update();
        return Optional.of(newRecoveryCodes(person));
    }

    /** Whether a code is right. It is used up by it. */
    public Accepted use(PersonId person, String code) {
        if (!typed(code).matches("[0-9]{6}")) {
            return useRecoveryCode(person, code);
        }
        var kept = kept(person, true).orElse(null);
        if (kept == null) {
            return Accepted.NOT;
        }
        var step = Codes.stepOf(typed(code), kept.secret(), clock.instant(), kept.lastStep());
        if (step.isEmpty()) {
            return Accepted.NOT;
        }
        var used = jdbc.sql("""
                        update organisation.second_factor
                           set last_step = :step
                         where person_id = :person and last_step < :step
                        """)
                .param("step", step.getAsLong())
                .param("person", person.value())
                .update();
        return used == 1 ? Accepted.CODE : Accepted.NOT;
    }

    /** Ten new ones; those before are good for nothing any more. */
    public List<String> newRecoveryCodes(PersonId person) {
        jdbc.sql("delete from organisation.recovery_code where person_id = :person")
                .param("person", person.value())
                .update();
        var codes = RecoveryCodes.next();
        codes.forEach(
                code -> jdbc.sql("insert into organisation.recovery_code (person_id, hash) values (:person, :hash)")
                        .param("person", person.value())
                        .param("hash", RecoveryCodes.fingerprint(person, code))
                        .update());
        return codes;
    }

    /** Takes it off the account; where there was none, nothing happens. */
    public void remove(PersonId person) {
        jdbc.sql("delete from organisation.second_factor where person_id = :person")
                .param("person", person.value())
                .update();
    }

    private Accepted useRecoveryCode(PersonId person, String code) {
        var used = jdbc.sql("""
                        update organisation.recovery_code
                           set used_at = :now
                         where person_id = :person and hash = :hash and used_at is null
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("person", person.value())
                .param("hash", RecoveryCodes.fingerprint(person, code))
                .update();
        return used == 1 ? Accepted.RECOVERY_CODE : Accepted.NOT;
    }

    private Optional<Kept> kept(PersonId person, boolean confirmed) {
        return jdbc.sql("""
                        select secret, last_step
                          from organisation.second_factor
                         where person_id = :person and (confirmed_at is not null) = :confirmed
                           for update
                        """)
                .param("person", person.value())
                .param("confirmed", confirmed)
                .query((row, _) ->
                        new Kept(secrets.decrypt(row.getString("secret"), about(person)), row.getLong("last_step")))
                .optional();
    }

    private static String about(PersonId person) {
        return "second-factor/" + person.value();
    }

    /** Authenticators show six digits with a blank in the middle. */
    private static String typed(String code) {
        return code.replaceAll("\\s", "");
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
