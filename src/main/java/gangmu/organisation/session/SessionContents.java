package gangmu.organisation.session;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectStreamClass;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.ConfigurableObjectInputStream;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.stereotype.Component;

/**
 * How the contents of a session are written and read. Who has signed in is asked for with every request, and is the same bytes as the time
 * before: it is made of them once. Whatever else a session holds may change in the hands of who reads it and is made anew each time.
 */
@Component("springSessionConversionService") // the name by which the sessions look for it
final class SessionContents extends GenericConversionService {

    private static final int PEOPLE = 2_000;

    SessionContents() {
        addConverter(Object.class, byte[].class, new SerializingConverter());
        addConverter(byte[].class, Object.class, new Once(new DeserializingConverter(SessionContents::read)));
    }

    private static Object read(InputStream written) throws IOException {
        try (var objects = new UnderTheNamesOfToday(written)) {
            return objects.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException("a session holds what is not known here", e);
        }
    }

    /** Knows what a session of an earlier release holds, whose classes were elsewhere: an update signs nobody out. */
    private static final class UnderTheNamesOfToday extends ConfigurableObjectInputStream {

        private static final Map<String, String> MOVED = Map.of(
                "gangmu.organisation.SignedIn", "gangmu.organisation.session.SignedIn",
                "gangmu.organisation.Acting", "gangmu.organisation.session.Acting",
                "gangmu.organisation.OpenidSessions$Proven", "gangmu.organisation.door.OpenidSessions$Proven");

        UnderTheNamesOfToday(InputStream written) throws IOException {
            super(written, SessionContents.class.getClassLoader());
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass written) throws IOException, ClassNotFoundException {
            var today = MOVED.get(written.getName());
            return today == null
                    ? super.resolveClass(written)
                    : Class.forName(today, false, SessionContents.class.getClassLoader());
        }
    }

    /** Remembers who had signed in; those who were not asked for longest are forgotten. */
    private static final class Once implements Converter<byte[], Object> {

        private final DeserializingConverter reading;
        private final Map<ByteBuffer, SecurityContext> known =
                Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                    @Override
                    protected boolean removeEldestEntry(Map.Entry<ByteBuffer, SecurityContext> eldest) {
                        return size() > PEOPLE;
                    }
                });

        Once(DeserializingConverter reading) {
            this.reading = reading;
        }

        @Override
        public Object convert(byte[] written) {
            var bytes = ByteBuffer.wrap(written);
            var before = known.get(bytes);
            if (before != null) {
                return before;
            }
            var read = reading.convert(written);
            if (read instanceof SecurityContext context) {
                known.put(bytes, context);
            }
            return read;
        }
    }
}
