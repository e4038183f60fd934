package gangmu;

import java.util.function.Supplier;

/**
 * What happens in nobody's name: the round of reminders, the news that follow a deed, the sealing of the record, a count of the whole city that is
 * told to many. The database shows it everything. Whatever is done for somebody who has signed in and yet needs rows that are not theirs says
 * so by this name.
 */
public final class AsTheSystem {

    private static final ScopedValue<Boolean> ON = ScopedValue.newInstance();

    private AsTheSystem() {}

    public static void run(Runnable deed) {
        ScopedValue.where(ON, true).run(deed);
    }

    public static <T> T call(Supplier<T> question) {
        return ScopedValue.where(ON, true).call(question::get);
    }

    /** Whether what happens here happens in nobody's name. */
    public static boolean isSo() {
        return ON.isBound();
    }
}
