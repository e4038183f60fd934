package gangmu.database;

import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.function.SingletonSupplier;

/**
 * Lets every connection look through the eyes of whom it works for, and the application work in a role that does not own the tables: the last line
 * behind the predicates of the queries. The migrations are the owner's.
 */
@Configuration(proxyBeanMethods = false)
class RowSecurity {

    /** Wraps the pool, and opens the tables to the application's role once they are migrated. */
    @Bean
    static BeanPostProcessor lastLine(ObjectProvider<Eyes.Whose> whose, ObjectProvider<DataSource> database) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return switch (bean) {
                    case ViewedDataSource viewed -> viewed;
                    case DataSource pool ->
                        new ViewedDataSource(
                                pool, SingletonSupplier.of(() -> whose.getIfAvailable(() -> () -> Eyes.NOBODYS)));
                    case FlywayMigrationStrategy strategy ->
                        (FlywayMigrationStrategy) flyway -> {
                            strategy.migrate(flyway);
                            ApplicationRole.open(flyway.getConfiguration().getDataSource(), database.getObject());
                        };
                    default -> bean;
                };
            }
        };
    }
}
