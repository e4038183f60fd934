package gangmu.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The one language that is spoken with the browser. The library that describes the interface brings along a reader of YAML, which would take in
 * any request past {@link TextDoor}.
 */
@Configuration(proxyBeanMethods = false)
class OnlyJson implements WebMvcConfigurer {

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.configureMessageConvertersList(all ->
                all.removeIf(converter -> converter.getSupportedMediaTypes().stream()
                        .anyMatch(type -> type.getSubtype().endsWith("yaml"))));
    }
}
