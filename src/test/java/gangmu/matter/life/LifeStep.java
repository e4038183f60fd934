package gangmu.matter.life;

import gangmu.organisation.PersonId;
import gangmu.organisation.Role;
import gangmu.organisation.TestCity;
import gangmu.organisation.Unit;
import gangmu.organisation.UnitId;
import gangmu.organisation.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody tries on some day; most of it out of place.
 *
 * @param attempt what
 * @param who which of the people
 * @param days how many days after the step before
 * @param choice decides what is written in it: the same number, the same words and days
 */
record LifeStep(Attempt attempt, Who who, int days, int choice) {

    /** What can be tried, and the deed that it is; none for what happens around a matter. */
    enum Attempt {
        SIGN(Deed.RECEIVE),
        ASK_RETURN(Deed.ASK_RETURN),
        ACCEPT_RETURN(Deed.DECIDE_RETURN),
        DECLINE_RETURN(Deed.DECIDE_RETURN),
        ASK_EXTENSION(Deed.ASK_EXTENSION),
        GRANT_EXTENSION(Deed.DECIDE_EXTENSION),
        DECLINE_EXTENSION(Deed.DECIDE_EXTENSION),
        ASK_PAUSE(Deed.ASK_PAUSE),
        ACCEPT_PAUSE(Deed.DECIDE_PAUSE),
        DECLINE_PAUSE(Deed.DECIDE_PAUSE),
        PAUSE(Deed.PAUSE),
        RESUME(Deed.RESUME),
        REPORT_BLOCK(Deed.REPORT_BLOCK),
        ACCEPT_BLOCK(Deed.DECIDE_BLOCK),
        DECLINE_BLOCK(Deed.DECIDE_BLOCK),
        LIFT_BLOCK(Deed.LIFT_BLOCK),
        EXCUSE(Deed.EXCUSE),
        REPORT(Deed.REPORT),
        ANSWER(Deed.ANSWER_AS_CO_UNIT),
        CLAIM(Deed.CLAIM),
        SEND_BACK(Deed.SEND_BACK),
        ASSIGN_VERIFIER(Deed.ASSIGN_VERIFIER),
        VERIFY(Deed.VERIFY),
        CLOSE(Deed.CLOSE),
        CLEAR_PENDING(Deed.CLEAR_PENDING),
        LOOK_BACK(Deed.LOOK_BACK),
        REOPEN(Deed.REOPEN),
        PROPOSE_LONG_TERM(Deed.PROPOSE_LONG_TERM),
        MAKE_LONG_TERM(Deed.DECIDE_LONG_TERM),
        DECLINE_LONG_TERM(Deed.DECIDE_LONG_TERM),
        PROPOSE_TERMINATION(Deed.PROPOSE_TERMINATION),
        TERMINATE(Deed.DECIDE_TERMINATION),
        DECLINE_TERMINATION(Deed.DECIDE_TERMINATION),
        INSTRUCT(Deed.INSTRUCT),
        REMIND(Deed.REMIND),
        ESCALATE(Deed.ESCALATE),
        APPROVE_ESCALATION(Deed.DECIDE_ESCALATION),
        DECLINE_ESCALATION(Deed.DECIDE_ESCALATION),
        DIVIDE(Deed.DIVIDE),
        PART_IS_DONE(null),
        WHOLE_IS_CLOSED(null),
        WHOLE_IS_REOPENED(null);

        private final @Nullable Deed deed;

        Attempt(@Nullable Deed deed) {
            this.deed = deed;
        }

        @Nullable
        Deed deed() {
            return deed;
        }
    }

    /** The people around a matter. */
    enum Who {
        LEAD(TestCity.INDUSTRY_LIAISON),
        ASSISTING(TestCity.HOUSING_LIAISON),
        FOREIGN(MatterStory.COUNTY_LIAISON),
        CLERK(TestCity.CLERK),
        LEADER(TestCity.LEADER),
        /** The foreign liaison after a change of post. */
        MOVED(new Viewer(
                MatterStory.COUNTY_LIAISON.person(),
                MatterStory.COUNTY_LIAISON.name(),
                Role.LIAISON,
                TestCity.INDUSTRY.id())),
        /** Of the lead unit too, and asked to verify now and then all the same. */
        COLLEAGUE(new Viewer(PersonId.next(), "何青", Role.LIAISON, TestCity.INDUSTRY.id()));

        @SuppressWarnings("ImmutableEnumChecker") // a record of values
        private final Viewer viewer;

        Who(Viewer viewer) {
            this.viewer = viewer;
        }

        Viewer viewer() {
            return viewer;
        }
    }

    private static final List<Unit> UNITS = List.of(TestCity.INDUSTRY, TestCity.HOUSING, TestCity.COUNTY);
    private static final int AMONG = 1000;
    private static final int LONG_WAIT = 12;

    /** Anything, by anybody; two times out of three by somebody whose role it is. */
    static LifeStep random(Random random) {
        var attempt = Attempt.values()[random.nextInt(Attempt.values().length)];
        var who = Who.values()[random.nextInt(Who.values().length)];
        var deed = attempt.deed();
        for (var tries = 0; tries < 2 && deed != null && !deed.isFor(who.viewer()); tries++) {
            who = Who.values()[random.nextInt(Who.values().length)];
        }
        var days = random.nextInt(3) == 0 ? random.nextInt(LONG_WAIT) : random.nextInt(2);
        return new LifeStep(attempt, who, days, random.nextInt(AMONG));
    }

    UnitId unit() {
        return UNITS.get(choice % UNITS.size()).id();
    }

    /** One of several. */
    int of(int several) {
        return choice / UNITS.size() % several;
    }

    <T> T one(T[] of) {
        return of[of(of.length)];
    }

    boolean yes() {
        return of(2) == 0;
    }

    /** A day around the one on which it is said, mostly later. */
    LocalDate day(LocalDate today) {
        return today.plusDays(choice % 40 - 4);
    }
}
