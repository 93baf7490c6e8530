package jp.shirube.migration.run;

import java.nio.file.Path;
import javax.sql.DataSource;
import jp.shirube.mappings.setcheck.SetChecks;
import jp.shirube.mappings.standard.References;
import jp.shirube.migration.actor.AuditTrail;
import jp.shirube.migration.delivery.DeliveryStore;
import jp.shirube.migration.ledger.CountRepository;
import jp.shirube.migration.ledger.FindingRepository;
import jp.shirube.migration.ledger.RejectionRepository;
import jp.shirube.migration.ledger.RunDiary;
import jp.shirube.migration.ledger.RunRepository;
import jp.shirube.migration.ledger.StopRequests;
import jp.shirube.migration.publish.PublicationRepository;
import jp.shirube.migration.publish.Publisher;
import jp.shirube.migration.publish.StagingTables;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * What runs work with; one set per installation.
 *
 * @param dataSource sessions as {@code shirube_migration}
 * @param jdbc on the same sessions
 * @param transactions on the same sessions
 * @param scratch folder for what lasts no longer than a step
 */
record RunServices(
    DataSource dataSource,
    JdbcTemplate jdbc,
    PlatformTransactionManager transactions,
    DeliveryStore deliveries,
    RunRepository runs,
    RejectionRepository rejections,
    FindingRepository findings,
    CountRepository counts,
    PublicationRepository publications,
    StagingTables staging,
    Publisher publisher,
    AuditTrail audit,
    RunDiary diary,
    StopRequests stops,
    References references,
    SetChecks setChecks,
    RecordSeal seal,
    Path scratch) {}
