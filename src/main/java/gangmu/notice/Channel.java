package gangmu.notice;

import gangmu.notice.Settings.Setting;

/** A way to reach people outside the application: e-mail, and whatever a city adds (short messages, its own messenger). */
interface Channel {

    /** Whether this person can be reached this way. */
    boolean reaches(Setting setting);

    /**
     * Sends the one message of the day.
     *
     * @throws RuntimeException when it could not be handed over: it is tried again later
     */
    void send(Setting setting, Message message);

    /**
     * What is sent.
     *
     * @param title one line
     * @param words the whole, as plain text
     */
    record Message(String title, String words) {}
}
