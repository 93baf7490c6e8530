package jp.shirube.migration.database;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The pools of a {@link Database} bean as Spring beans. The database itself is registered by
 * whoever opened it, and closed by him.
 */
@Configuration(proxyBeanMethods = false)
public class DatabaseConfiguration {

  @Bean(destroyMethod = "")
  DataSource ownerDataSource(Database database) {
    return database.owner();
  }

  @Bean(destroyMethod = "")
  DataSource migrationDataSource(Database database) {
    return database.migration();
  }

  @Bean(destroyMethod = "")
  DataSource appDataSource(Database database) {
    return database.app();
  }

  @Bean
  PlatformTransactionManager migrationTransactionManager(Database database) {
    return new JdbcTransactionManager(database.migration());
  }

  @Bean
  PlatformTransactionManager appTransactionManager(Database database) {
    return new JdbcTransactionManager(database.app());
  }
}
