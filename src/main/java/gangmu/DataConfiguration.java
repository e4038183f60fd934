package gangmu;

import java.util.List;
import java.util.UUID;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;

/** Teaches Spring Data that every {@link Id} is a uuid column. */
@Configuration(proxyBeanMethods = false)
class DataConfiguration extends AbstractJdbcConfiguration {

    @Override
    protected List<?> userConverters() {
        return List.of(new IdToUuid(), new UuidToId());
    }

    @WritingConverter
    private static final class IdToUuid implements Converter<Id, UUID> {

        @Override
        public UUID convert(Id id) {
            return id.value();
        }
    }

    @ReadingConverter
    private static final class UuidToId implements ConverterFactory<UUID, Id> {

        @Override
        public <T extends Id> Converter<UUID, T> getConverter(Class<T> type) {
            var constructor = BeanUtils.getResolvableConstructor(type);
            return value -> BeanUtils.instantiateClass(constructor, value);
        }
    }
}
