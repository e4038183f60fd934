package gangmu;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Lets several people do something in the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** What each of them got back, in their order. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <T> List<T> each(Callable<T>... deeds) throws InterruptedException, ExecutionException {
        var start = new CyclicBarrier(deeds.length);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = Stream.of(deeds)
                    .map(deed -> people.submit(ByHand.too(() -> {
                        start.await();
                        return deed.call();
                    })))
                    .toList();
            var all = new java.util.ArrayList<T>();
            for (Future<T> answer : answers) {
                all.add(answer.get());
            }
            return all;
        }
    }
}
