package gangmu;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What is asked of the database once in a reading, however many parts of a screen need it: which version of the rules is in force, what
 * the units are called. A reading is a read-only transaction; the answer holds until it ends, so all parts of the screen agree.
 */
public final class AskedOnce {

    private AskedOnce() {}

    /**
     * The answer of this reading; outside of one, of now.
     *
     * @param what stands for the question; always the same question under the same name
     */
    @SuppressWarnings("unchecked") // under one name there is one question
    public static <T> T inThisReading(Object what, Supplier<? extends T> question) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()
                || !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return question.get();
        }
        var answers = (Answers) TransactionSynchronizationManager.getResource(AskedOnce.class);
        if (answers == null) {
            answers = new Answers(new HashMap<>());
            answers.resume();
            TransactionSynchronizationManager.registerSynchronization(answers);
        }
        var known = answers.known().get(what);
        if (known == null) {
            known = question.get();
            answers.known().put(what, known);
        }
        return (T) known;
    }

    /** What was answered in one transaction; laid aside while another one runs within. */
    private record Answers(Map<Object, Object> known) implements TransactionSynchronization {

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(AskedOnce.class);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(AskedOnce.class, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(AskedOnce.class);
        }
    }
}
