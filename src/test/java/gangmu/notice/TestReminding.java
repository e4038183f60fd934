package gangmu.notice;

import org.springframework.beans.factory.BeanFactory;

/** Does at once, for the tests of other modules, what the timetable does every so many minutes. */
public final class TestReminding {

    private TestReminding() {}

    /** Works out who is to be reminded of what. */
    public static void remind(BeanFactory beans) {
        beans.getBean(Reminding.class).remind();
    }

    /** Sends the messages of the day. */
    public static void send(BeanFactory beans) {
        beans.getBean(DailyMessage.class).send();
    }
}
