package gangmu.organisation.protection;

import gangmu.organisation.PersonId;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The hashes of passwords that somebody had before: the last of them may not come back. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class FormerPasswords {

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final Clock clock;

    FormerPasswords(JdbcClient jdbc, PasswordEncoder passwords, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Whether this is one of the last so many. */
    public boolean has(PersonId person, String password, int last) {
        return jdbc.sql("""
                        select hash
                          from organisation.former_password
                         where person_id = :person
                         order by until desc
                         limit :last
                        """).param("person", person.value()).param("last", last).query(String.class).list().stream()
                .anyMatch(hash -> passwords.matches(password, hash));
    }

    /** Takes note of a password that is replaced now. */
    public void keep(PersonId person, String hash) {
        jdbc.sql("insert into organisation.former_password (person_id, hash, until) values (:person, :hash, :now)")
                .param("person", person.value())
                .param("hash", hash)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
