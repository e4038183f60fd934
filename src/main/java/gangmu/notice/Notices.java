package gangmu.notice;

import gangmu.NotFound;
import gangmu.organisation.PersonId;
import gangmu.organisation.Viewer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The notices of all people. */
@Component
class Notices {

    /** A notice as its person sees it. */
    record NoticeRow(
            NoticeId id,
            Kind kind,
            String title,
            String words,
            @Nullable UUID matterId,
            OffsetDateTime at,
            @Nullable OffsetDateTime readAt) {}

    /** What was not sent for so long is no news any more. */
    private static final Duration STALE = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final Clock clock;

    Notices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Tells these people now; who was told already is not told again, whichever node tries. */
    void tell(Collection<PersonId> people, Notice notice) {
        tell(people, notice, clock.instant());
    }

    /** Tells these people of what happened at a moment; who was told already is not told again, whichever node tries. */
    void tell(Collection<PersonId> people, Notice notice, Instant at) {
        for (var person : people) {
            jdbc.sql("""
                            insert into notice.notice (id, person_id, key, kind, title, words, matter_id, at)
                            values (:id, :person, :key, :kind, :title, :words, :matter, :at)
                                on conflict (person_id, key) do nothing
                            """)
                    .param("id", NoticeId.next().value())
                    .param("person", person.value())
                    .param("key", notice.key())
                    .param("kind", notice.kind().name())
                    .param("title", notice.title())
                    .param("words", notice.words())
                    .param(
                            "matter",
                            notice.matter() == null ? null : notice.matter().value())
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /** The person's own notices, the newest first. */
    List<NoticeRow> of(Viewer viewer, boolean unreadOnly) {
        return jdbc.sql("""
                        select id, kind, title, words, matter_id, at, read_at
                          from notice.notice
                         where person_id = :person and (not :unread or read_at is null)
                         order by at desc, id
                        """)
                .param("person", viewer.person().value())
                .param("unread", unreadOnly)
                .query(NoticeRow.class)
                .list();
    }

    /**
     * The person has read it. When, is kept for the person alone.
     *
     * @throws NotFound when it is no notice of this person
     */
    void read(NoticeId id, Viewer viewer) {
        var found = jdbc.sql("""
                        update notice.notice
                           set read_at = coalesce(read_at, :now)
                         where id = :id and person_id = :person
                        """)
                .param("now", now())
                .param("id", id.value())
                .param("person", viewer.person().value())
                .update();
        if (found == 0) {
            throw new NotFound("条提醒");
        }
    }

    /** Those who have something that was not sent. */
    List<PersonId> waiting() {
        return jdbc.sql("""
                        select distinct person_id
                          from notice.notice
                         where sent_at is null and read_at is null and at > :stale
                        """).param("stale", now().minus(STALE)).query(UUID.class).list().stream()
                .map(PersonId::new)
                .toList();
    }

    /** What was not sent to this person and not read yet, oldest first. */
    List<NoticeRow> unsent(PersonId person) {
        return jdbc.sql("""
                        select id, kind, title, words, matter_id, at, read_at
                          from notice.notice
                         where person_id = :person and sent_at is null and read_at is null and at > :stale
                         order by at, id
                        """)
                .param("person", person.value())
                .param("stale", now().minus(STALE))
                .query(NoticeRow.class)
                .list();
    }

    /**
     * Takes the person's one message of the day.
     *
     * @return whether it was still there to be taken; whoever asks at the same time waits for the caller's transaction
     */
    boolean takeMessageOf(PersonId person, Instant at, LocalDate day) {
        return jdbc.sql(
                                "insert into notice.message (person_id, day, sent_at) values (:person, :day, :at) on conflict do nothing")
                        .param("person", person.value())
                        .param("day", day)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void sent(Collection<NoticeRow> notices, Instant at) {
        jdbc.sql("update notice.notice set sent_at = :at where id = any(:ids)")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("ids", notices.stream().map(row -> row.id().value()).toArray(UUID[]::new))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
