package jp.shirube.governance.schedule;

import javax.sql.DataSource;
import org.springframework.batch.core.launch.support.JobOperatorFactoryBean;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Isolation;

/**
 * Spring Batch over its schema, which only the migration role may use. What the jobs write of ours
 * they write in transactions of the governance role.
 */
@Configuration(proxyBeanMethods = false)
class BatchConfiguration {

  private static final String TABLE_PREFIX = "batch.BATCH_";

  @Bean
  JobRepository scheduleJobRepository(
      @Qualifier("migrationDataSource") DataSource source,
      @Qualifier("migrationTransactionManager") PlatformTransactionManager transactions)
      throws Exception {
    JdbcJobRepositoryFactoryBean factory = new JdbcJobRepositoryFactoryBean();
    factory.setDataSource(source);
    factory.setTransactionManager(transactions);
    factory.setTablePrefix(TABLE_PREFIX);
    // a lock lets one process at a time at a job, so that no serializable transaction is needed
    factory.setIsolationLevelForCreateEnum(Isolation.READ_COMMITTED);
    factory.afterPropertiesSet();
    return factory.getObject();
  }

  @Bean
  JobOperatorFactoryBean scheduleJobOperator(
      @Qualifier("scheduleJobRepository") JobRepository repository,
      @Qualifier("migrationTransactionManager") PlatformTransactionManager transactions) {
    JobOperatorFactoryBean factory = new JobOperatorFactoryBean();
    factory.setJobRepository(repository);
    factory.setTransactionManager(transactions);
    return factory;
  }
}
