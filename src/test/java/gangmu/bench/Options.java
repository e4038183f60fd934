package gangmu.bench;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was written behind the name of a bench: names with a value, names without. */
record Options(Map<String, String> values) {

    /** @throws IllegalArgumentException with the usage, for a name that no option has */
    static Options of(String[] args, String usage, String... withValue) {
        var values = new HashMap<String, String>();
        for (var i = List.of(args).iterator(); i.hasNext(); ) {
            var name = i.next();
            var takesValue = List.of(withValue).contains(name);
            var known = takesValue ? i.hasNext() : name.equals("--quick") || name.equals("--row-security");
            if (!known) {
                throw new IllegalArgumentException(usage);
            }
            values.put(name, takesValue ? i.next() : "");
        }
        return new Options(values);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** A number; its thousands may be parted: 1_000_000. */
    long number(String name, long usual) {
        var value = values.get(name);
        return value == null ? usual : Long.parseLong(value.replace("_", ""));
    }

    /** Some text; the usual one where nothing is said. */
    String text(String name, String usual) {
        return values.getOrDefault(name, usual);
    }

    @Nullable
    Path path(String name) {
        var value = values.get(name);
        return value == null ? null : Path.of(value);
    }
}
