package jp.shirube.governance.context;

import java.time.Clock;
import javax.sql.DataSource;
import jp.shirube.migration.actor.AuditTrail;
import jp.shirube.migration.database.DatabaseConfiguration;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.session.LocalCacheScope;
import org.apache.ibatis.session.SqlSessionFactory;
import org.mybatis.spring.SqlSessionFactoryBean;
import org.mybatis.spring.annotation.MapperScan;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/**
 * Every module of governance over the pool of the governance role, but those of the server, which
 * has a context of its own below. Needs the beans {@code Database} and {@code Clock}.
 */
@Configuration(proxyBeanMethods = false)
@Import(DatabaseConfiguration.class)
@ComponentScan(
    basePackages = "jp.shirube.governance",
    excludeFilters =
        @ComponentScan.Filter(
            type = FilterType.REGEX,
            pattern = "jp\\.shirube\\.governance\\.(web|api)\\..*"))
@MapperScan(
    basePackages = "jp.shirube.governance",
    annotationClass = Mapper.class,
    sqlSessionFactoryRef = "governanceSessions")
class GovernanceConfiguration {

  @Bean
  AuditTrail governanceAudit(@Qualifier("appDataSource") DataSource app, Clock clock) {
    return new AuditTrail(app, clock);
  }

  @Bean
  SqlSessionFactory governanceSessions(@Qualifier("appDataSource") DataSource app)
      throws Exception {
    org.apache.ibatis.session.Configuration settings =
        new org.apache.ibatis.session.Configuration();
    settings.setMapUnderscoreToCamelCase(true);
    settings.setArgNameBasedConstructorAutoMapping(true);
    // Rows that a statement returns while it writes them would leave what was read before stale.
    settings.setLocalCacheScope(LocalCacheScope.STATEMENT);
    SqlSessionFactoryBean factory = new SqlSessionFactoryBean();
    factory.setDataSource(app);
    factory.setConfiguration(settings);
    return factory.getObject();
  }
}
