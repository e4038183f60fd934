package gangmu;

import java.util.concurrent.Callable;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** The hand of the test itself, on the thread on which it runs: what it arranges and looks at, it does as the system. */
public final class ByHand implements TestExecutionListener {

    private static final ThreadLocal<Boolean> HERE = ThreadLocal.withInitial(() -> false);

    /** Lets another thread that the test starts be the test's own hand too. */
    public static <T> Callable<T> too(Callable<T> deed) {
        return () -> {
            HERE.set(true);
            try {
                return deed.call();
            } finally {
                HERE.remove();
            }
        };
    }

    static boolean isSo() {
        return HERE.get();
    }

    /** What this does as nobody. */
    public static <T> T away(Callable<T> deed) throws Exception {
        HERE.set(false);
        try {
            return deed.call();
        } finally {
            HERE.set(true);
        }
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        HERE.set(true);
    }

    @Override
    public void afterTestMethod(TestContext test) {
        HERE.remove();
    }
}
