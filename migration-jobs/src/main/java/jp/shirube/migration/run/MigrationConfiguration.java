package jp.shirube.migration.run;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.mappings.setcheck.SetChecks;
import jp.shirube.mappings.standard.EditionStore;
import jp.shirube.mappings.standard.References;
import jp.shirube.migration.actor.AuditTrail;
import jp.shirube.migration.crypto.MasterKey;
import jp.shirube.migration.database.Database;
import jp.shirube.migration.delivery.DeliveryStore;
import jp.shirube.migration.ledger.CountRepository;
import jp.shirube.migration.ledger.FindingRepository;
import jp.shirube.migration.ledger.RejectionRepository;
import jp.shirube.migration.ledger.RunDiary;
import jp.shirube.migration.ledger.RunRepository;
import jp.shirube.migration.ledger.StopRequests;
import jp.shirube.migration.load.LoadStep;
import jp.shirube.migration.publish.CsvSetExporter;
import jp.shirube.migration.publish.PublicationRepository;
import jp.shirube.migration.publish.Publisher;
import jp.shirube.migration.publish.StagingTables;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.support.JobOperatorFactoryBean;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Isolation;

/**
 * The migration job. Needs as beans a {@link Database} with its own configuration, a {@link
 * MigrationHome}, a {@link MasterKey}, a {@link DeliveryStore}, {@link RunSettings} and a {@link
 * Clock}; works without a web server. {@link Migrations} puts all of it together.
 */
@Configuration(proxyBeanMethods = false)
public class MigrationConfiguration {

  private static final String SCRATCH = "scratch";
  private static final String TABLE_PREFIX = "batch.BATCH_";

  @Bean
  JobRepository migrationJobRepository(
      @Qualifier("migrationDataSource") DataSource dataSource,
      @Qualifier("migrationTransactionManager") PlatformTransactionManager transactions)
      throws Exception {
    JdbcJobRepositoryFactoryBean factory = new JdbcJobRepositoryFactoryBean();
    factory.setDataSource(dataSource);
    factory.setTransactionManager(transactions);
    factory.setTablePrefix(TABLE_PREFIX);
    // one process per run is ensured by its lock, so no serializable transaction is needed
    factory.setIsolationLevelForCreateEnum(Isolation.READ_COMMITTED);
    factory.afterPropertiesSet();
    return factory.getObject();
  }

  @Bean
  JobOperatorFactoryBean migrationJobOperator(
      JobRepository repository,
      @Qualifier("migrationTransactionManager") PlatformTransactionManager transactions) {
    JobOperatorFactoryBean factory = new JobOperatorFactoryBean();
    factory.setJobRepository(repository);
    factory.setTransactionManager(transactions);
    return factory;
  }

  @Bean
  ThreadPoolTaskExecutor loadThreads(RunSettings settings) {
    ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();
    threads.setCorePoolSize(settings.threads());
    threads.setMaxPoolSize(settings.threads());
    threads.setThreadNamePrefix("load-");
    threads.setDaemon(true);
    return threads;
  }

  @Bean
  RunRepository runRepository(
      @Qualifier("migrationDataSource") DataSource dataSource, Clock clock) {
    return new RunRepository(dataSource, clock);
  }

  @Bean
  RunOutputs runOutputs(
      RunServices services, SourceRecords records, MigrationHome home, Clock clock) {
    ReportTexts texts = new ReportTexts(Messages.complete(), services.jdbc());
    return new RunOutputs(
        new CsvSetExporter(services.dataSource()),
        new RejectReport(services.rejections(), records, new ReturnPassword(home.path()), texts),
        new EvidenceReport(services.jdbc(), texts, clock));
  }

  @Bean
  RunServices runServices(
      @Qualifier("migrationDataSource") DataSource dataSource,
      @Qualifier("migrationTransactionManager") PlatformTransactionManager transactions,
      DeliveryStore deliveries,
      RunRepository runs,
      MasterKey key,
      MigrationHome home,
      Clock clock) {
    AuditTrail audit = new AuditTrail(dataSource, clock);
    return new RunServices(
        dataSource,
        new JdbcTemplate(dataSource),
        transactions,
        deliveries,
        runs,
        new RejectionRepository(dataSource),
        new FindingRepository(dataSource),
        new CountRepository(dataSource),
        new PublicationRepository(dataSource),
        new StagingTables(dataSource),
        new Publisher(dataSource, audit, clock),
        audit,
        new RunDiary(dataSource, clock),
        new StopRequests(dataSource, clock),
        References.load(),
        SetChecks.load(),
        new RecordSeal(key),
        home.path().resolve(SCRATCH));
  }

  @Bean
  MappingArchive mappingArchive(RunServices services, MigrationHome home) {
    return new MappingArchive(services.jdbc(), new EditionStore(home.path()));
  }

  @Bean
  SourceRecords sourceRecords(RunServices services, MappingArchive mappings) {
    return new SourceRecords(services, mappings);
  }

  @Bean
  MigrationRunner migrationRunner(
      RunServices services,
      RunOutputs outputs,
      RunSettings settings,
      JobRepository repository,
      JobOperator operator,
      ThreadPoolTaskExecutor loadThreads,
      MappingArchive mappings,
      Clock clock,
      ObjectProvider<RunListener> listeners) {
    RunBook book = new RunBook(services, mappings);
    LoadStep load = new LoadStep(repository, services.transactions(), services.jdbc(), loadThreads);
    RunJob jobs =
        new RunJob(repository, services.transactions(), load, new RunStages(services, outputs));
    RunExecutor executor =
        new RunExecutor(services, settings, jobs, operator, new RunClosing(services, book));
    RunRecovery recovery =
        new RunRecovery(services, book, mappings, new JobRecovery(repository, clock), executor);
    List<RunListener> told = listeners.orderedStream().toList();
    return new DefaultMigrationRunner(services, book, executor, recovery, told);
  }
}
