package jp.shirube.governance.web.jobs;

import jp.shirube.governance.jobs.DeliveryDesk;
import jp.shirube.governance.jobs.JobParts;
import jp.shirube.governance.jobs.LiveRuns;
import jp.shirube.governance.jobs.RecordDesk;
import jp.shirube.governance.jobs.RunDesk;
import jp.shirube.governance.jobs.RunEngine;
import jp.shirube.governance.web.ServeOptions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The engine and what goes with it, for as long as the server runs. */
@Configuration(proxyBeanMethods = false)
class JobBeans {

  @Bean(destroyMethod = "close")
  RunEngine runEngine(JobParts parts, ServeOptions options) {
    return parts.engine(options.home());
  }

  @Bean
  RunDesk runDesk(JobParts parts, RunEngine engine) {
    return parts.desk(engine);
  }

  @Bean
  DeliveryDesk deliveryDesk(JobParts parts, RunEngine engine) {
    return parts.deliveries(engine);
  }

  @Bean
  RecordDesk recordDesk(JobParts parts, RunEngine engine) {
    return parts.records(engine);
  }

  @Bean(destroyMethod = "close")
  LiveRuns liveRuns(JobParts parts) {
    return parts.live();
  }
}
