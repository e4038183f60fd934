package gangmu.organisation;

import gangmu.organisation.person.Roll;
import gangmu.organisation.session.Acting;
import gangmu.organisation.session.SignedIn;
import gangmu.organisation.unit.UnitRegister;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A few units and people for the tests of all modules. */
public final class TestCity {

    public static final Unit CITY = unit("市政府", Unit.Kind.CITY);
    public static final Unit SUPERVISION = unit("市政府督查室", Unit.Kind.BUREAU, "督查督办");
    public static final Unit INDUSTRY = unit("市工信局", Unit.Kind.BUREAU, "工业运行", "智能化改造");
    public static final Unit HOUSING = unit("市住建局", Unit.Kind.BUREAU, "老旧小区改造", "燃气管道");
    public static final Unit COUNTY = unit("临湖区", Unit.Kind.COUNTY);

    public static final Viewer CLERK = viewer("温若衡", Role.CLERK, SUPERVISION);
    public static final Viewer LEADER = viewer("江怀谦", Role.LEADER, CITY);
    public static final Viewer OTHER_LEADER = viewer("卓云亭", Role.LEADER, CITY);
    public static final Viewer INDUSTRY_LIAISON = viewer("苏一鸣", Role.LIAISON, INDUSTRY);
    public static final Viewer HOUSING_LIAISON = viewer("叶知夏", Role.LIAISON, HOUSING);
    public static final Viewer LINE_OFFICE = viewer("沈知微", Role.LINE_OFFICE, CITY);
    public static final Viewer AREA_OFFICE = viewer("秦修远", Role.AREA_OFFICE, COUNTY);
    public static final Viewer VERIFIER = viewer("方若谷", Role.VERIFIER, CITY);

    public static final Viewer SYSTEM_ADMIN = viewer("范书恒", Role.SYSTEM_ADMIN, CITY);
    public static final Viewer SECURITY_ADMIN = viewer("崔文远", Role.SECURITY_ADMIN, CITY);
    public static final Viewer AUDITOR = viewer("孟行之", Role.AUDITOR, CITY);

    public static final String FIRST_PASSWORD = "first-time-42";

    private static final List<Unit> UNITS = List.of(CITY, SUPERVISION, INDUSTRY, HOUSING, COUNTY);

    private TestCity() {}

    /** Registers the units, where they are not registered yet. */
    public static void settleUnits(BeanFactory beans) {
        if (beans.getBean(Units.class).find(CITY.id()).isEmpty()) {
            UNITS.forEach(beans.getBean(UnitRegister.class)::register);
        }
    }

    /** Registers the units and the people, where they are not registered yet. */
    public static void settle(BeanFactory beans) {
        settleUnits(beans);
        if (beans.getBean(People.class).find(CLERK.person()).isEmpty()) {
            register(beans.getBean(Roll.class));
        }
    }

    /** The same, and the second leader and the liaison of the second unit. */
    public static void settleBothSides(BeanFactory beans) {
        settle(beans);
        if (beans.getBean(People.class).find(OTHER_LEADER.person()).isEmpty()) {
            var roll = beans.getBean(Roll.class);
            roll.register(person(OTHER_LEADER, "副市长"), "leader2", FIRST_PASSWORD);
            roll.register(person(HOUSING_LIAISON, "联络员"), "housing", FIRST_PASSWORD);
        }
    }

    /** Registers somebody, with an account that is open. */
    public static void register(BeanFactory beans, Person person, String userName, String password) {
        beans.getBean(Roll.class).register(person, userName, password);
    }

    private static void register(Roll roll) {
        roll.register(person(CLERK, "督查室副主任"), "clerk", FIRST_PASSWORD);
        roll.register(person(LEADER, "市长"), "leader", FIRST_PASSWORD);
        roll.register(person(INDUSTRY_LIAISON, "联络员"), "industry", FIRST_PASSWORD);
        roll.register(person(SYSTEM_ADMIN, "系统管理员"), "xitong", FIRST_PASSWORD);
        roll.register(person(SECURITY_ADMIN, "安全管理员"), "anquan", FIRST_PASSWORD);
        roll.register(person(AUDITOR, "审计员"), "shenji", FIRST_PASSWORD);
    }

    /** Registers a task force of the industry bureau that works until a day. */
    public static Unit taskForce(BeanFactory beans, LocalDate until) {
        var name = "产业专班" + UUID.randomUUID().toString().substring(0, 8);
        var unit = new Unit(
                UnitId.next(), "安澜" + name, name, Unit.Kind.TASK_FORCE, INDUSTRY.id(), List.of(), List.of(), until);
        beans.getBean(UnitRegister.class).register(unit);
        return unit;
    }

    /** A section of a unit. */
    public static Unit section(BeanFactory beans, Unit above) {
        var name = "科室" + UUID.randomUUID().toString().substring(0, 8);
        var unit =
                new Unit(UnitId.next(), "安澜" + name, name, Unit.Kind.SECTION, above.id(), List.of(), List.of(), null);
        beans.getBean(UnitRegister.class).register(unit);
        return unit;
    }

    /** Somebody new whose account is open. */
    public static Viewer newcomer(BeanFactory beans, Role role, Unit unit) {
        var key = UUID.randomUUID().toString().substring(0, 8);
        var somebody = viewer("新人" + key, role, unit);
        register(beans, person(somebody, role.words()), "n" + key, FIRST_PASSWORD);
        return somebody;
    }

    /** From now on the last day of this task force is another. */
    public static void changeEnd(BeanFactory beans, Unit taskForce, LocalDate until) {
        beans.getBean(JdbcClient.class)
                .sql("update organisation.unit set ends_on = :until where id = :id")
                .param("until", until)
                .param("id", taskForce.id().value())
                .update();
    }

    /** Lets a request be made by this person, signed in and with a password of their own. */
    public static RequestPostProcessor as(Viewer viewer) {
        return as(viewer, false);
    }

    /** Lets a request be made by somebody who stands in for another. */
    public static RequestPostProcessor asStandIn(Viewer deputy, UUID standIn, Viewer absent) {
        return request -> SecurityMockMvcRequestPostProcessors.csrf()
                .postProcessRequest(
                        SecurityMockMvcRequestPostProcessors.authentication(standingIn(deputy, standIn, absent))
                                .postProcessRequest(request));
    }

    /** What somebody finds, or does, who stands in for another. */
    public static <T> T throughStandIn(Viewer deputy, UUID standIn, Viewer absent, Supplier<T> question) {
        SecurityContextHolder.getContext().setAuthentication(standingIn(deputy, standIn, absent));
        try {
            return question.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static Authentication standingIn(Viewer deputy, UUID standIn, Viewer absent) {
        var known = (UsernamePasswordAuthenticationToken) signedIn(deputy, false, Instant.MAX);
        known.setDetails(new Acting(
                standIn, absent.person().value(), absent.name(), absent.unit().value(), absent.sight()));
        return known;
    }

    /** Lets a request be made by this person, signed in with the one-time password. */
    public static RequestPostProcessor asNewcomer(Viewer viewer) {
        return as(viewer, true);
    }

    /** Lets a request be made by a page of ours on which nobody has signed in. */
    public static RequestPostProcessor asNobody() {
        return SecurityMockMvcRequestPostProcessors.csrf();
    }

    /** Lets a request be made in the name of this person by a page that is not ours. */
    public static RequestPostProcessor withoutToken(Viewer viewer) {
        return request -> SecurityMockMvcRequestPostProcessors.csrf()
                .useInvalidToken()
                .postProcessRequest(as(viewer).postProcessRequest(request));
    }

    /** What this person finds who has signed in. */
    public static <T> T through(Viewer viewer, Supplier<T> question) {
        SecurityContextHolder.getContext().setAuthentication(signedIn(viewer, false, Instant.MAX));
        try {
            return question.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static RequestPostProcessor as(Viewer viewer, boolean mustChange) {
        // however far a test moves its clock
        return as(viewer, mustChange, Instant.MAX);
    }

    /** Lets a request be made by this person, who signed in then. */
    public static RequestPostProcessor signedInAt(Viewer viewer, Instant since) {
        return as(viewer, false, since);
    }

    private static RequestPostProcessor as(Viewer viewer, boolean mustChange, Instant since) {
        return request -> SecurityMockMvcRequestPostProcessors.csrf()
                .postProcessRequest(
                        SecurityMockMvcRequestPostProcessors.authentication(signedIn(viewer, mustChange, since))
                                .postProcessRequest(request));
    }

    private static Authentication signedIn(Viewer viewer, boolean mustChange, Instant since) {
        var person = new SignedIn(
                viewer.person().value(),
                "user",
                viewer.name(),
                "",
                viewer.role(),
                viewer.unit().value(),
                mustChange,
                false,
                viewer.sight(),
                viewer.rights(),
                since);
        var authorities = AuthorityUtils.createAuthorityList("ROLE_" + viewer.role());
        return UsernamePasswordAuthenticationToken.authenticated(person, null, authorities);
    }

    private static Person person(Viewer viewer, String title) {
        return new Person(viewer.person(), viewer.name(), title, viewer.role(), viewer.unit());
    }

    private static Unit unit(String name, Unit.Kind kind, String... duties) {
        return new Unit(UnitId.next(), "安澜" + name, name, kind, null, List.of(), List.of(duties));
    }

    private static Viewer viewer(String name, Role role, Unit unit) {
        return new Viewer(PersonId.next(), name, role, unit.id());
    }
}
