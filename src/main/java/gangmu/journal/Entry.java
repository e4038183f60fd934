package gangmu.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import gangmu.journal.proof.CanonicalJson;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * 一条记录: who did what, when, and to which matter. Its body is all of it, in the form that is sealed; the rest is taken out of it so that it
 * can be found.
 *
 * @param at when it was written down
 * @param kind what happened, as its event is called
 * @param body the whole entry in canonical JSON
 */
record Entry(
        Instant at,
        String kind,
        @Nullable UUID person,
        @Nullable UUID matter,
        String body) {

    /** What has a place of its own in every entry, and is not told again under {@code what}. */
    private static final List<String> TOLD = List.of("by", "matter", "event");

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(
                    _ -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            // numbers that are no doubles have no canonical form
            .addModule(new SimpleModule()
                    .addSerializer(BigDecimal.class, ToStringSerializer.instance)
                    .addSerializer(BigInteger.class, ToStringSerializer.instance)
                    .addSerializer(Long.class, ToStringSerializer.instance)
                    .addSerializer(Long.TYPE, ToStringSerializer.instance))
            .build();

    /**
     * Something that happened.
     *
     * @param title what happened, in the words of the trade
     * @param event what is told about it
     */
    static Entry of(Instant at, Author by, @Nullable UUID matter, String title, Object event) {
        var kind = event.getClass().getSimpleName();
        var node = JSON.createObjectNode();
        node.put("at", at.toString());
        node.set("by", JSON.valueToTree(by));
        node.put("kind", kind);
        node.put("title", title);
        if (matter != null) {
            node.put("matter", matter.toString());
        }
        node.set("what", what(event));
        return new Entry(at, kind, by.person(), matter, CanonicalJson.of(node));
    }

    /** A body as it was written. */
    static JsonNode read(String body) {
        return JSON.readTree(body);
    }

    private static ObjectNode what(Object event) {
        ObjectNode what = JSON.valueToTree(event);
        what.remove(TOLD);
        return what;
    }
}
