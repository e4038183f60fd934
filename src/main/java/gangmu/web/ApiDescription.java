package gangmu.web;

import gangmu.Id;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes the OpenAPI description say what the records say: an {@link Id} is a uuid, every component is there, and only what is
 * {@code @Nullable} may be null. The types of the web application are made from it.
 */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    @Bean
    ModelConverter recordsAsTheyAre() {
        return new RecordConverter();
    }

    private static final class RecordConverter implements ModelConverter {

        @Override
        public @Nullable Schema<?> resolve(
                AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
            var raw = Json31.mapper().constructType(type.getType()).getRawClass();
            if (Id.class.isAssignableFrom(raw) && raw != Id.class) {
                return new Schema<>().types(oneType("string")).format("uuid");
            }
            var schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
            if (raw.isRecord() && schema != null) {
                var model = schema.get$ref() == null
                        ? schema
                        : context.getDefinedModels()
                                .get(schema.get$ref().substring(schema.get$ref().lastIndexOf('/') + 1));
                if (model != null) {
                    Arrays.stream(raw.getRecordComponents()).forEach(component -> describe(component, model));
                }
            }
            return schema;
        }

        private static void describe(RecordComponent component, Schema<?> model) {
            var properties = model.getProperties();
            var property = properties == null ? null : properties.get(component.getName());
            if (properties == null || property == null) {
                return;
            }
            if (model.getRequired() == null || !model.getRequired().contains(component.getName())) {
                model.addRequiredItem(component.getName());
            }
            if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                properties.put(component.getName(), orNull(property));
            }
        }

        private static Schema<?> orNull(Schema<?> property) {
            if (property.get$ref() != null) {
                return new Schema<>().oneOf(List.of(property, new Schema<>().types(oneType("null"))));
            }
            var types = new LinkedHashSet<String>();
            if (property.getTypes() != null) {
                types.addAll(property.getTypes());
            } else if (property.getType() != null) {
                types.add(property.getType());
            }
            if (!types.isEmpty()) {
                types.add("null");
                property.setTypes(types);
            }
            return property;
        }

        /** The library changes the set later. */
        private static Set<String> oneType(String type) {
            return new LinkedHashSet<>(List.of(type));
        }
    }
}
