package gangmu.web;

import com.fasterxml.jackson.annotation.JsonProperty;
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
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes the OpenAPI description say what the records say: an {@link Id} is a uuid, every component is there, and only what is
 * {@code @Nullable} may be null. The types of the web application are made from it.
 */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String OF_AN_ID = ".value";

    @Bean
    ModelConverter recordsAsTheyAre() {
        return new RecordConverter();
    }

    /** What narrows a list is a record, and the library looks into the ids in it as into anything else. */
    @Bean
    OpenApiCustomizer idsInAddressesAsTheyAre() {
        return api -> api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .filter(operation -> operation.getParameters() != null)
                .flatMap(operation -> operation.getParameters().stream())
                .filter(parameter -> parameter.getName().endsWith(OF_AN_ID))
                .forEach(parameter -> parameter.setName(
                        parameter.getName().substring(0, parameter.getName().length() - OF_AN_ID.length())));
    }

    private static final class RecordConverter implements ModelConverter {

        private final Map<String, Class<?>> described = new ConcurrentHashMap<>();

        @Override
        public @Nullable Schema<?> resolve(
                AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
            var raw = Json31.mapper().constructType(type.getType()).getRawClass();
            if (Id.class.isAssignableFrom(raw) && raw != Id.class) {
                return new Schema<>().types(oneType("string")).format("uuid");
            }
            var schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
            if (raw.isRecord() && schema != null) {
                requireNameOfItsOwn(raw);
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

        /** The library lets one of two records of the same name stand for both: they must look the same. */
        private void requireNameOfItsOwn(Class<?> raw) {
            var other = described.putIfAbsent(raw.getSimpleName(), raw);
            if (other != null && !looks(other).equals(looks(raw))) {
                // an exception would be passed over by the library
                throw new AssertionError(
                        "%s and %s would be one in the description: give one another name".formatted(other, raw));
            }
        }

        private static List<String> looks(Class<?> raw) {
            return Arrays.stream(raw.getRecordComponents())
                    .map(component -> component.getName() + " " + component.getGenericType())
                    .toList();
        }

        private static void describe(RecordComponent component, Schema<?> model) {
            var name = nameOf(component);
            var properties = model.getProperties();
            var property = properties == null ? null : properties.get(name);
            if (properties == null || property == null) {
                return;
            }
            if (model.getRequired() == null || !model.getRequired().contains(name)) {
                model.addRequiredItem(name);
            }
            if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                properties.put(name, orNull(property));
            }
        }

        /** Some names in JSON are no names in Java. */
        private static String nameOf(RecordComponent component) {
            var given = component.getAccessor().getAnnotation(JsonProperty.class);
            return given == null ? component.getName() : given.value();
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
