package jp.shirube.governance.schedule;

import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import javax.sql.DataSource;
import org.quartz.Scheduler;
import org.quartz.impl.jdbcjobstore.PostgreSQLDelegate;
import org.springframework.scheduling.quartz.SchedulerFactoryBean;

/**
 * Schedulers of Quartz whose store is PostgreSQL. Those of one name, in whatever process, share
 * their triggers: each firing happens in one of them.
 */
final class QuartzStore implements AutoCloseable {

  private final SchedulerFactoryBean factory;

  private QuartzStore(SchedulerFactoryBean factory) {
    this.factory = factory;
  }

  /**
   * @param name the same for all that share their triggers
   * @param app pool of the governance role
   * @param context what jobs get from {@code JobExecutionContext.getScheduler().getContext()}
   * @throws Exception when the store cannot be used
   */
  static QuartzStore open(String name, DataSource app, Map<String, ?> context) throws Exception {
    SchedulerFactoryBean factory = new SchedulerFactoryBean();
    factory.setSchedulerName(name);
    factory.setDataSource(app);
    factory.setQuartzProperties(properties());
    factory.setSchedulerContextAsMap(context);
    factory.setAutoStartup(false);
    factory.setWaitForJobsToCompleteOnShutdown(true);
    factory.afterPropertiesSet();
    return new QuartzStore(factory);
  }

  Scheduler scheduler() {
    return Objects.requireNonNull(factory.getObject());
  }

  void start() {
    factory.start();
  }

  /** Only texts are stored with jobs, never Java objects. */
  private static Properties properties() {
    Properties properties = new Properties();
    properties.put("org.quartz.scheduler.instanceId", "AUTO");
    properties.put("org.quartz.threadPool.threadCount", "2");
    properties.put("org.quartz.jobStore.driverDelegateClass", PostgreSQLDelegate.class.getName());
    properties.put("org.quartz.jobStore.tablePrefix", "quartz.QRTZ_");
    properties.put("org.quartz.jobStore.isClustered", "true");
    properties.put("org.quartz.jobStore.clusterCheckinInterval", "10000");
    properties.put("org.quartz.jobStore.useProperties", "true");
    properties.put("org.quartz.scheduler.skipUpdateCheck", "true");
    return properties;
  }

  @Override
  public void close() throws Exception {
    factory.destroy();
  }
}
