package jp.shirube.governance.municipality;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static jp.shirube.governance.context.TestGovernance.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.mappings.standard.Standards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

class MunicipalitiesTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private final Settings sample = SampleSettings.of(Standards.builtIn().systems());

  @Test
  void whatWasPutIsFound() {
    assertThat(GOVERNANCE.get(Municipalities.class).find(CITY)).contains(sample);
  }

  @Test
  void puttingAgainChangesNothingButIsRecorded() {
    JdbcClient client = JdbcClient.create(GOVERNANCE.database().app());
    String events = "select count(*) from app.audit_event where action = 'municipality.put'";
    long before = client.sql(events).query(Long.class).single();
    GOVERNANCE.get(Municipalities.class).put(sample, STAFF);
    assertThat(GOVERNANCE.get(Municipalities.class).find(CITY)).contains(sample);
    assertThat(client.sql(events).query(Long.class).single()).isEqualTo(before + 1);
  }

  @Test
  void theSampleHasTwentySystemsNineDepartmentsThreeVendors() {
    assertThat(sample.assignments()).hasSize(20);
    assertThat(sample.assignments().stream().map(Assignment::department).distinct()).hasSize(9);
    assertThat(
            sample.assignments().stream()
                .collect(Collectors.groupingBy(Assignment::vendor, Collectors.counting())))
        .containsOnly(
            java.util.Map.entry("A", 9L),
            java.util.Map.entry("B", 6L),
            java.util.Map.entry("C", 5L));
  }
}
