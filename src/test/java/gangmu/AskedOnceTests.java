package gangmu;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.calendar.Calendars;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

class AskedOnceTests {

    private final AtomicInteger asked = new AtomicInteger();
    private final Supplier<Integer> question = asked::incrementAndGet;
    private final PlatformTransactionManager transactions = new Transactions();
    private final TransactionTemplate reading = new TransactionTemplate(transactions);

    @BeforeEach
    void onlyReads() {
        reading.setReadOnly(true);
    }

    @Test
    void aReadingAsksOnce() {
        var answers = reading.execute(_ -> ask() + " " + ask());

        assertThat(answers).isEqualTo("1 1");
    }

    @Test
    void theNextReadingAsksAnew() {
        reading.executeWithoutResult(_ -> ask());

        assertThat(reading.<Integer>execute(_ -> ask())).isEqualTo(2);
        assertThat(TransactionSynchronizationManager.getResourceMap()).isEmpty();
    }

    @Test
    void aDeedAsksEachTime() {
        reading.setReadOnly(false);

        assertThat(reading.<String>execute(_ -> ask() + " " + ask())).isEqualTo("1 2");
    }

    @Test
    void outsideOfAReadingItIsAskedEachTime() {
        assertThat(ask() + " " + ask()).isEqualTo("1 2");
    }

    @Test
    void whatRunsWithinAReadingByItselfAsksForItself() {
        var within = new TransactionTemplate(transactions, reading);
        within.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        var answers = reading.execute(_ -> ask() + " " + within.<Integer>execute(_ -> ask()) + " " + ask());

        assertThat(answers).isEqualTo("1 2 1");
    }

    @Test
    void whatIsAskedUnderAnotherNameIsAnotherQuestion() {
        var answers = reading.execute(_ -> ask() + " " + AskedOnce.<Integer>inThisReading(Calendars.class, question));

        assertThat(answers).isEqualTo("1 2");
    }

    private int ask() {
        return AskedOnce.<Integer>inThisReading(AskedOnceTests.class, question);
    }

    /** Transactions of nothing. */
    private static final class Transactions extends AbstractPlatformTransactionManager {

        private static final long serialVersionUID = 1L;

        private final transient ThreadLocal<Integer> depth = ThreadLocal.withInitial(() -> 0);

        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected boolean isExistingTransaction(Object transaction) {
            return depth.get() > 0;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            depth.set(depth.get() + 1);
        }

        @Override
        protected Object doSuspend(Object transaction) {
            return this;
        }

        @Override
        protected void doResume(@Nullable Object transaction, Object suspended) {}

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            depth.set(depth.get() - 1);
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            depth.set(depth.get() - 1);
        }
    }
}
