package gangmu;

import static gangmu.organisation.TestCity.CLERK;
import static gangmu.organisation.TestCity.COUNTY;
import static gangmu.organisation.TestCity.HOUSING_LIAISON;
import static gangmu.organisation.TestCity.INDUSTRY_LIAISON;
import static gangmu.organisation.TestCity.LEADER;
import static gangmu.organisation.TestCity.OTHER_LEADER;
import static gangmu.organisation.TestCity.SYSTEM_ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import gangmu.document.finding.TestProposals;
import gangmu.matter.TestMatters;
import gangmu.organisation.PersonId;
import gangmu.organisation.Role;
import gangmu.organisation.TestCity;
import gangmu.organisation.Viewer;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Two units side by side, each with everything that is its own alone: what it leads, what it assists in, what its liaison verifies, what waits for it; two
 * leaders, each with a list and minutes of their own; and the common work of the supervision office between them.
 */
final class TwoUnits {

    /**
     * What is one unit's, or one of its liaison's, and not the other's.
     *
     * @param overdue led by the unit, and chased
     * @param waited another unit's, whose clock runs on this one
     * @param post one that the liaison holds beside the main one
     * @param standIn by which somebody of a third unit stands in for the liaison
     * @param words what of all this nobody else may read
     */
    record Desk(
            Viewer liaison,
            UUID led,
            UUID overdue,
            UUID assisted,
            UUID verified,
            UUID waited,
            UUID evidence,
            UUID notice,
            UUID filter,
            UUID post,
            UUID standIn,
            List<String> words) {

        /** What the unit has to do with. */
        List<UUID> matters() {
            return List.of(led, overdue, assisted, verified, waited);
        }

        /** What it leads or assists in. */
        List<UUID> reportedOn() {
            return List.of(led, overdue, assisted);
        }

        /** What it may do something to. */
        List<UUID> workedOn() {
            return List.of(led, overdue, assisted, verified);
        }
    }

    /** A meeting whose list and whose minutes lie with one leader. */
    record Meeting(UUID id, UUID proposal, UUID note) {}

    /** Who belongs to a third unit, from which both sides have something to wait for. */
    static final Viewer COUNTY_LIAISON = new Viewer(PersonId.next(), "宋临湖", Role.LIAISON, COUNTY.id());

    final Desk industry;
    final Desk housing;
    final Meeting leaders;
    final Meeting otherLeaders;
    final UUID document;
    final UUID article;
    final UUID finding;
    final UUID proposal;
    final UUID instruction;

    private final MockMvcTester http;
    private final BeanFactory beans;
    private final TestDatabase.Owner owner;

    TwoUnits(MockMvcTester http, BeanFactory beans, TestDatabase.Owner owner) {
        this.http = http;
        this.beans = beans;
        this.owner = owner;
        TestCity.settleBothSides(beans);
        send(
                HttpMethod.PUT,
                "/api/admin/people/" + INDUSTRY_LIAISON.person().value(),
                """
                {"userName": "industry", "name": "苏一鸣", "title": "联络员", "role": "LIAISON", "unitId": "%s", "phone": "139 0000 6241"}
                """.formatted(TestCity.INDUSTRY.id().value()),
                SYSTEM_ADMIN);
        industry = desk(INDUSTRY_LIAISON, "智能化改造");
        housing = desk(HOUSING_LIAISON, "燃气管道");
        var proposals = TestProposals.ready(
                beans,
                new TestProposals.Wanted("要报送总结。", null, TestCity.INDUSTRY.id()),
                new TestProposals.Wanted("要摸清底数。", null, TestCity.HOUSING.id()),
                new TestProposals.Wanted("要备足苗木。", null, TestCity.HOUSING.id()));
        leaders = meeting(LEADER, 11, proposals.get(0).value());
        otherLeaders = meeting(OTHER_LEADER, 12, proposals.get(1).value());
        proposal = proposals.get(2).value();
        document = id(send(HttpMethod.POST, "/api/documents/text", """
                {"name": "秋收通知", "text": "关于做好秋收工作的通知\\n各乡镇要抓紧抢收，9月底前完成。市农业农村局要调配农机。"}""", CLERK));
        var read = text(http.get()
                .uri("/api/documents/" + document)
                .with(TestCity.as(CLERK))
                .exchange());
        article = UUID.fromString(JsonPath.read(read, "$.articles[0].id"));
        finding = UUID.fromString(JsonPath.read(read, "$.articles[0].directives[0].id"));
        instruction = UUID.fromString(JsonPath.read(
                text(send(
                        HttpMethod.POST,
                        "/api/matters/%s/instructions".formatted(industry.led()),
                        "{\"words\": \"请抓紧。\", \"forAction\": true}",
                        LEADER)),
                "$.id"));
    }

    Desk of(Viewer liaison) {
        return liaison.equals(INDUSTRY_LIAISON) ? industry : housing;
    }

    /** The desk of the other one. */
    Desk across(Viewer liaison) {
        return liaison.equals(INDUSTRY_LIAISON) ? housing : industry;
    }

    /** Whatever waits to be told to others has been told. */
    void settle() throws InterruptedException {
        for (var round = 0; round < 300 && untold() > 0; round++) {
            Thread.sleep(100);
        }
    }

    private int untold() {
        return owner.jdbc()
                .sql("select count(*) from public.event_publication where completion_date is null")
                .query(Integer.class)
                .single();
    }

    private Desk desk(Viewer liaison, String what) {
        var own = liaison.unit();
        var words = new ArrayList<String>();
        var led = TestMatters.ledBy(beans, own, say(words, "要逐户建立%s台账。", what)).value();
        var overdue = TestMatters.ledBy(
                        beans,
                        own,
                        say(words, "要限期报送%s方案。", what),
                        LocalDate.now(java.time.ZoneOffset.ofHours(8)).minusDays(3))
                .value();
        var assisted = TestMatters.assistedBy(beans, COUNTY.id(), own, say(words, "要配合开展%s摸底。", what))
                .value();
        var verified = TestMatters.ledBy(beans, COUNTY.id(), say(words, "要如期完成%s试点。", what))
                .value();
        var waited = TestMatters.ledBy(beans, COUNTY.id(), say(words, "要落实%s用地。", what))
                .value();
        var matters = "/api/matters/";
        send(HttpMethod.POST, matters + led + "/receipt", "", liaison);
        send(
                HttpMethod.POST,
                matters + led + "/reports",
                "{\"progress\": \"%s\", \"needs\": \"%s\"}"
                        .formatted(say(words, "%s已经入户三百家。", what), say(words, "%s需要财政部门支持。", what)),
                liaison);
        send(HttpMethod.POST, matters + overdue + "/escalations", "{}", CLERK);
        send(HttpMethod.POST, matters + verified + "/receipt", "", COUNTY_LIAISON);
        send(
                HttpMethod.POST,
                matters + verified + "/completion",
                """
                {"report": "%s", "signedBy": "区长"}""".formatted(say(words, "%s试点已经完成。", what)),
                COUNTY_LIAISON);
        send(
                HttpMethod.PUT,
                matters + verified + "/verifier",
                "{\"personId\": \"%s\"}".formatted(liaison.person().value()),
                CLERK);
        send(HttpMethod.POST, matters + waited + "/receipt", "", COUNTY_LIAISON);
        send(
                HttpMethod.POST,
                matters + waited + "/block",
                """
                {"unitId": "%s", "explanation": "%s"}""".formatted(own.value(), say(words, "%s图纸未交付。", what)),
                COUNTY_LIAISON);
        send(HttpMethod.POST, matters + waited + "/block/decision", "{\"accepted\": true}", CLERK);
        var evidence = handIn(led, say(words, "%s验收单.pdf", what), liaison);
        var filter = UUID.fromString(JsonPath.read(
                text(send(
                        HttpMethod.POST,
                        "/api/board/filters",
                        "{\"name\": \"%s\", \"query\": \"light=RED\"}".formatted(say(words, "%s红灯", what)),
                        liaison)),
                "$.id"));
        var notice = notice(liaison, say(words, "%s明天到期", what));
        Stream.of(led, overdue, assisted, verified, waited).forEach(matter -> words.add(code(matter)));
        return new Desk(
                liaison,
                led,
                overdue,
                assisted,
                verified,
                waited,
                evidence,
                notice,
                filter,
                post(liaison),
                standIn(liaison),
                List.copyOf(words));
    }

    private UUID post(Viewer liaison) {
        var posts = "/api/admin/people/" + liaison.person().value() + "/posts";
        send(HttpMethod.POST, posts, """
                {"unitId": "%s", "role": "LIAISON", "title": "联络员", "from": "2026-05-11"}""".formatted(COUNTY.id().value()), SYSTEM_ADMIN);
        return owner.jdbc()
                .sql("select id from organisation.holding where person_id = :person and not main")
                .param("person", liaison.person().value())
                .query(UUID.class)
                .single();
    }

    private UUID standIn(Viewer liaison) {
        var deputy = TestCity.newcomer(beans, Role.LIAISON, COUNTY);
        var today = LocalDate.now(java.time.ZoneOffset.ofHours(8));
        return id(send(
                HttpMethod.POST,
                "/api/stand-ins",
                """
                {"deputyId": "%s", "from": "%s", "until": "%s", "reason": "出差"}""".formatted(deputy.person().value(), today, today.plusDays(3)),
                liaison));
    }

    private Meeting meeting(Viewer leader, int day, UUID proposal) {
        var id = id(send(
                HttpMethod.POST,
                "/api/meetings",
                "{\"title\": \"周交办会\", \"heldOn\": \"2026-05-%d\"}".formatted(day),
                CLERK));
        var meeting = "/api/meetings/" + id;
        var named = "{\"leaderId\": \"%s\"}".formatted(leader.person().value());
        send(HttpMethod.POST, meeting + "/items", "{\"proposalIds\": [\"%s\"]}".formatted(proposal), CLERK);
        send(HttpMethod.POST, meeting + "/submission", named, CLERK);
        send(HttpMethod.POST, meeting + "/opening", "", CLERK);
        var note = id(send(
                HttpMethod.POST,
                meeting + "/notes",
                "{\"section\": \"OTHER\", \"kind\": \"DECISION\", \"words\": \"会议议定加快进度。\"}",
                CLERK));
        send(HttpMethod.POST, meeting + "/closing", named, CLERK);
        return new Meeting(id, proposal, note);
    }

    private UUID handIn(UUID matter, String name, Viewer liaison) {
        var answer = http.post()
                .uri("/api/matters/%s/evidence".formatted(matter))
                .multipart()
                .file(new MockMultipartFile(
                        "file", name, "application/pdf", ("%PDF-1.7\n" + name).getBytes(StandardCharsets.UTF_8)))
                .with(TestCity.as(liaison))
                .exchange();
        assertThat(answer).hasStatus(201);
        return UUID.fromString(JsonPath.read(text(answer), "$.id"));
    }

    private UUID notice(Viewer liaison, String title) {
        return owner.jdbc()
                .sql("insert into notice.notice (id, person_id, key, kind, title, words, at) "
                        + "values (gen_random_uuid(), :person, :title, 'NEAR', :title, '', now()) returning id")
                .param("person", liaison.person().value())
                .param("title", title)
                .query(UUID.class)
                .single();
    }

    private String code(UUID matter) {
        return owner.jdbc()
                .sql("select code from matter.matter where id = :id")
                .param("id", matter)
                .query(String.class)
                .single();
    }

    private MvcTestResult send(HttpMethod method, String address, String json, Viewer by) {
        var answer = http.method(method)
                .uri(address)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .with(TestCity.as(by))
                .exchange();
        assertThat(answer).as("%s %s: %s", method, address, text(answer)).hasStatus2xxSuccessful();
        return answer;
    }

    /** The id at the end of the address that was made. */
    private static UUID id(MvcTestResult made) {
        var location = String.valueOf(made.getResponse().getHeader("Location"));
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    private static String say(List<String> words, String sentence, String what) {
        var said = sentence.formatted(what);
        words.add(said);
        return said;
    }

    static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What ids a body may name, by the words that stand for them there. */
    Map<String, UUID> ids() {
        return Map.of(
                "@unit", TestCity.HOUSING.id().value(),
                "@person", LEADER.person().value(),
                "@proposal", proposal,
                "@article", article,
                "@other", leaders.proposal());
    }
}
