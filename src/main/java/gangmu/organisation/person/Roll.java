package gangmu.organisation.person;

import gangmu.organisation.DataScope;
import gangmu.organisation.Person;
import gangmu.organisation.PersonId;
import gangmu.organisation.Role;
import gangmu.organisation.UnitId;
import gangmu.organisation.Viewer;
import gangmu.organisation.openid.Links.OpenidLink;
import gangmu.organisation.openid.Provider;
import gangmu.organisation.phone.PhoneNumbers;
import gangmu.organisation.right.DataScopes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** 人员名册: everybody who has, had or is to get an account. */
@Component
public class Roll {

    public enum State {
        /** 待开通: entered, or changed, and not opened since. */
        ENTERED,
        /** 正常 */
        OPEN,
        /** 已停用 */
        CLOSED
    }

    /**
     * One line.
     *
     * @param phone masked; null when there is none
     * @param locked whether too many wrong passwords keep it shut for the moment
     * @param secondFactor whether it asks for a one-time code
     * @param scopes the data scope that was given; none: what comes with the role
     * @param openid how it is linked to somebody at the provider; null when it is not, or there is no provider
     */
    public record Member(
            PersonId id,
            String userName,
            String name,
            String title,
            Role role,
            UnitId unit,
            String unitName,
            @Nullable String phone,
            State state,
            boolean locked,
            boolean secondFactor,
            Set<DataScope> scopes,
            @Nullable OpenidLink openid) {}

    private final JdbcClient jdbc;
    private final Holdings holdings;
    private final PasswordEncoder passwords;
    private final PhoneNumbers phones;
    private final Provider provider;
    private final Clock clock;

    Roll(
            JdbcClient jdbc,
            Holdings holdings,
            PasswordEncoder passwords,
            PhoneNumbers phones,
            Provider provider,
            Clock clock) {
        this.jdbc = jdbc;
        this.holdings = holdings;
        this.passwords = passwords;
        this.phones = phones;
        this.provider = provider;
        this.clock = clock;
    }

    /** Everybody, unit by unit in the order of the register. */
    public List<Member> all() {
        return members("order by u.place, p.place", Map.of()).list();
    }

    public Optional<Member> find(PersonId id) {
        return members("where p.id = :id", Map.of("id", id.value())).optional();
    }

    private JdbcClient.MappedQuerySpec<Member> members(String which, Map<String, Object> named) {
        return jdbc.sql("""
                        select p.id, p.user_name, p.name, p.title, p.role, p.unit_id, u.short_name, p.opened_at, p.closed_at, p.phone,
                               l.name as openid_name, l.pinned_at, coalesce(d.scopes, '{}') as scopes,
                               coalesce(p.locked_until > :now, false) as locked,
                               exists (select
                                         from organisation.second_factor f
                                        where f.person_id = p.id and f.confirmed_at is not null) as second_factor
                          from organisation.person p
                          join organisation.unit u on u.id = p.unit_id
                          left join organisation.data_scope d on d.person_id = p.id
                          left join organisation.openid_link l on l.person_id = p.id and l.issuer = :issuer
                         %s
                        """.formatted(which))
                .param("now", OffsetDateTime.now(clock))
                .param("issuer", provider.issuer())
                .params(named)
                .query((row, _) -> member(row));
    }

    boolean has(String userName) {
        return jdbc.sql("select exists (select from organisation.person where lower(user_name) = lower(:userName))")
                .param("userName", userName)
                .query(Boolean.class)
                .single();
    }

    /** Registers somebody whose account is open from the beginning, with a one-time password. */
    public void register(Person person, String userName, String oneTimePassword) {
        insert(person, userName, String.valueOf(passwords.encode(oneTimePassword)), OffsetDateTime.now(clock));
        holdings.begin(person, true, LocalDate.now(clock), person.name());
    }

    /** Registers somebody whose account is still to be opened: there is no password that would fit. */
    void enter(Person person, String userName) {
        insert(person, userName, "", null);
    }

    /** @param shut whether the account must be opened again */
    void change(PersonId id, PersonCommands.Entry entry, boolean shut) {
        jdbc.sql("""
                        update organisation.person
                           set name = :name, title = :title, role = :role, unit_id = :unit,
                               opened_at = case when :shut then null else opened_at end
                         where id = :id
                        """)
                .param("name", entry.name())
                .param("title", entry.title())
                .param("role", entry.role().name())
                .param("unit", entry.unit().value())
                .param("shut", shut)
                .param("id", id.value())
                .update();
    }

    void open(PersonId id, Viewer by, Instant at) {
        jdbc.sql("update organisation.person set opened_at = :at, opened_by = :by where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.name())
                .param("id", id.value())
                .update();
    }

    void close(PersonId id, Instant at) {
        jdbc.sql("update organisation.person set closed_at = coalesce(closed_at, :at) where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    /** It is as if it had just been entered. */
    void reopen(PersonId id) {
        jdbc.sql(
                        "update organisation.person set closed_at = null, opened_at = null where id = :id and closed_at is not null")
                .param("id", id.value())
                .update();
    }

    private void insert(Person person, String userName, String hash, @Nullable OffsetDateTime openedAt) {
        jdbc.sql("""
                        insert into organisation.person (id, user_name, name, title, role, unit_id, password_hash, opened_at)
                        values (:id, :userName, :name, :title, :role, :unit, :hash, :openedAt)
                        """)
                .param("id", person.id().value())
                .param("userName", userName)
                .param("name", person.name())
                .param("title", person.title())
                .param("role", person.role().name())
                .param("unit", person.unit().value())
                .param("hash", hash)
                .param("openedAt", openedAt)
                .update();
    }

    private Member member(ResultSet row) throws SQLException {
        var id = new PersonId(row.getObject("id", UUID.class));
        var phone = row.getString("phone");
        var name = row.getString("openid_name");
        return new Member(
                id,
                row.getString("user_name"),
                row.getString("name"),
                row.getString("title"),
                Role.valueOf(row.getString("role")),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("short_name"),
                phone == null ? null : phones.masked(id, phone),
                row.getObject("closed_at") != null
                        ? State.CLOSED
                        : row.getObject("opened_at") != null ? State.OPEN : State.ENTERED,
                row.getBoolean("locked"),
                row.getBoolean("second_factor"),
                DataScopes.scopes(row),
                name == null ? null : new OpenidLink(name, row.getObject("pinned_at", OffsetDateTime.class)));
    }
}
