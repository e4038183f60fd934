package gangmu.organisation.openid;

import gangmu.organisation.PersonId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 关联: which account belongs to whom at the provider. An administrator enters the name that somebody has there; with the first sign-in the
 * account is tied to the subject behind the name, and whoever gets the name later does not get the account.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Links {

    /**
     * How somebody's account is linked.
     *
     * @param name the name at the provider
     * @param since since when it is tied to the one who bears the name; null before the first sign-in
     */
    public record OpenidLink(String name, @Nullable OffsetDateTime since) {}

    /** Whose account an identity opens. */
    public sealed interface Whose {

        /** Of somebody who came before. */
        record Known(PersonId person) implements Whose {}

        /** Of somebody who comes for the first time. */
        record Expected(PersonId person) implements Whose {}

        /** The account with this name belongs to another who bore the name before. */
        record Others(PersonId person) implements Whose {}

        /** Of nobody. */
        record Nobodys() implements Whose {}
    }

    private record Row(UUID personId, @Nullable String subject) {}

    private final JdbcClient jdbc;
    private final Provider provider;
    private final Clock clock;

    Links(JdbcClient jdbc, Provider provider, Clock clock) {
        this.jdbc = jdbc;
        this.provider = provider;
        this.clock = clock;
    }

    Optional<OpenidLink> of(PersonId person) {
        return jdbc.sql("""
                        select name, pinned_at as since
                          from organisation.openid_link
                         where person_id = :person and issuer = :issuer
                        """)
                .param("person", person.value())
                .param("issuer", provider.issuer())
                .query(OpenidLink.class)
                .optional();
    }

    /** Whose account has this name already, where anybody's has. */
    Optional<PersonId> named(String name) {
        return jdbc.sql("select person_id from organisation.openid_link where issuer = :issuer and name = :name")
                .param("issuer", provider.issuer())
                .param("name", name)
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    /** From now on who bears this name at the provider may come; whoever was tied to the account before is not any more. */
    void expect(PersonId person, String name) {
        jdbc.sql("""
                        insert into organisation.openid_link (person_id, issuer, name)
                        values (:person, :issuer, :name)
                            on conflict (person_id) do update
                           set issuer = excluded.issuer, name = excluded.name, subject = null, pinned_at = null
                        """)
                .param("person", person.value())
                .param("issuer", provider.issuer())
                .param("name", name)
                .update();
    }

    /** Nobody comes that way any more. Returns whether anybody could. */
    boolean remove(PersonId person) {
        return jdbc.sql("delete from organisation.openid_link where person_id = :person")
                        .param("person", person.value())
                        .update()
                == 1;
    }

    /** Whose account this is: by the subject, and by the name only where nobody came before. */
    public Whose whose(Identity identity) {
        var known = jdbc.sql(
                        "select person_id from organisation.openid_link where issuer = :issuer and subject = :subject")
                .param("issuer", identity.issuer())
                .param("subject", identity.subject())
                .query(UUID.class)
                .optional();
        if (known.isPresent()) {
            return new Whose.Known(new PersonId(known.get()));
        }
        return jdbc.sql(
                        "select person_id, subject from organisation.openid_link where issuer = :issuer and name = :name")
                .param("issuer", identity.issuer())
                .param("name", identity.name())
                .query(Row.class)
                .optional()
                .<Whose>map(row -> row.subject() == null
                        ? new Whose.Expected(new PersonId(row.personId()))
                        : new Whose.Others(new PersonId(row.personId())))
                .orElseGet(Whose.Nobodys::new);
    }

    /** Ties an account to who came. Returns false when another was faster. */
    public boolean pin(PersonId person, Identity identity) {
        return jdbc.sql("""
                        update organisation.openid_link
                           set subject = :subject, pinned_at = :now
                         where person_id = :person and issuer = :issuer and name = :name and subject is null
                        """)
                        .param("subject", identity.subject())
                        .param("now", OffsetDateTime.now(clock))
                        .param("person", person.value())
                        .param("issuer", identity.issuer())
                        .param("name", identity.name())
                        .update()
                == 1;
    }
}
