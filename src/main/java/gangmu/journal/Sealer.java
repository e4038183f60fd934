package gangmu.journal;

import gangmu.journal.proof.Digest;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Seals every few seconds. Whoever is the first of several nodes does it; when that one dies, the next does. */
@Component
class Sealer implements SmartInitializingSingleton, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);
    private static final int SECONDS = 2;

    private final Sealing sealing;
    private final boolean seals;
    private @Nullable ScheduledExecutorService rounds;

    Sealer(Sealing sealing, @Value("${gangmu.journal.seals}") boolean seals) {
        this.sealing = sealing;
        this.seals = seals;
    }

    /** Before the first request. */
    @Override
    public void afterSingletonsInstantiated() {
        sealing.resume();
    }

    @Override
    public void start() {
        if (seals) {
            rounds = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("journal-sealer").factory());
            var ignored = rounds.scheduleWithFixedDelay(this::round, SECONDS, SECONDS, TimeUnit.SECONDS);
        }
    }

    @Override
    public void stop() {
        if (rounds != null) {
            rounds.close();
            rounds = null;
        }
    }

    @Override
    public boolean isRunning() {
        return rounds != null;
    }

    private void round() {
        try {
            sealing.seal();
        } catch (RuntimeException e) {
            // the database may be away for a moment: the next round finds the same entries
            LOG.warn("the journal was not sealed this time: {}", e.toString());
        }
    }

    /** What the sealer works with. */
    @Configuration(proxyBeanMethods = false)
    static class Parts {

        @Bean
        Sealing sealing(
                JdbcClient jdbc,
                Entries entries,
                Chain chain,
                TransactionTemplate transaction,
                @Value("${gangmu.journal.digest}") Digest digest,
                Clock clock) {
            return new Sealing(jdbc, entries, chain, transaction, digest, clock);
        }
    }
}
