package gangmu.organisation.protection;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** 频次: how often somebody may do what costs the server much. Each node counts for itself, and a restart begins anew. */
@Component
public class Pace {

    private record Who(String deed, String name, int perMinute) {}

    private static final int MANY = 10_000;

    private final Map<Who, Bucket> buckets = new ConcurrentHashMap<>();

    /** How long to wait before doing this; zero when it may be done now, which then counts. */
    public Duration take(String deed, String name, int perMinute) {
        if (buckets.size() > MANY) {
            buckets.entrySet()
                    .removeIf(entry -> entry.getValue().getAvailableTokens()
                            >= entry.getKey().perMinute());
        }
        var probe = buckets.computeIfAbsent(new Who(deed, name, perMinute), who -> full(who.perMinute()))
                .tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    private static Bucket full(int perMinute) {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(perMinute)
                        .refillGreedy(perMinute, Duration.ofMinutes(1))
                        .build())
                .build();
    }
}
