package gangmu.organisation.protection;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 来源地址: an address from which too much was guessed is locked for a while, whatever accounts it guessed at. It stands in the database, so
 * that a restart does not clear it and all nodes know it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AddressLocks {

    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final SafeguardVersions safeguards;
    private final Clock clock;

    AddressLocks(JdbcClient jdbc, SafeguardVersions safeguards, Clock clock) {
        this.jdbc = jdbc;
        this.safeguards = safeguards;
        this.clock = clock;
    }

    /** For how long nobody signs in from there; nothing when anybody may. */
    public Optional<Duration> lockedFor(String address) {
        var now = OffsetDateTime.now(clock);
        return jdbc.sql(
                        "select locked_until from organisation.address_failure where address = :address and locked_until > :now")
                .param("address", address)
                .param("now", now)
                .query(OffsetDateTime.class)
                .optional()
                .map(until -> Duration.between(now, until));
    }

    /** Counts a failed sign-in. Failures longer ago than a lock lasts are forgotten. */
    public void count(String address) {
        var rules = safeguards.now();
        var now = OffsetDateTime.now(clock);
        jdbc.sql("""
                        insert into organisation.address_failure as f (address, failures, since, locked_until)
                        values (:address, 1, :now, case when :most <= 1 then cast(:until as timestamptz) end)
                            on conflict (address) do update
                           set failures     = case when f.since <= :past then 1 else f.failures + 1 end,
                               since        = case when f.since <= :past then :now else f.since end,
                               locked_until = case when f.since > :past and f.failures + 1 >= :most then :until
                                                   else f.locked_until end
                        """)
                .param("address", address)
                .param("now", now)
                .param("past", now.minus(rules.locked()))
                .param("most", rules.addressFailures())
                .param("until", now.plus(rules.locked()))
                .update();
        jdbc.sql(
                        "delete from organisation.address_failure where since < :past and (locked_until is null or locked_until < :now)")
                .param("past", now.minus(FORGOTTEN_AFTER))
                .param("now", now)
                .update();
    }
}
