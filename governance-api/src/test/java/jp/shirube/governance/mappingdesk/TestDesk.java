package jp.shirube.governance.mappingdesk;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.migration.actor.Actor;

/** The desk of a test's city and its persons. */
final class TestDesk {

  private final TestGovernance city;

  TestDesk(TestGovernance city) {
    this.city = city;
  }

  <T> T get(Class<T> type) {
    return city.get(type);
  }

  Actor person(String id) {
    return city.person(id);
  }

  /** Uploads and waits for the check. */
  MappingVersion checked(String system, byte[] workbook, String person) {
    MappingVersion version =
        get(MappingDesk.class)
            .upload(CITY, system, new UploadedWorkbook(system + ".xlsx", workbook), person(person));
    await();
    return now(version);
  }

  MappingVersion act(MappingVersion version, MappingAction action, String comment, String person) {
    return get(MappingDesk.class).act(CITY, version.id(), action, comment, person(person));
  }

  MappingVersion submitted(String system, byte[] workbook, String person) {
    return act(checked(system, workbook, person), MappingAction.SUBMIT, "", person);
  }

  MappingVersion now(MappingVersion version) {
    return get(MappingVersions.class).get(CITY, version.id(), person("plan-1"));
  }

  List<DeskFinding> findings(MappingVersion version) {
    MappingCheck check = now(version).lastCheck().orElseThrow();
    return get(MappingFindings.class)
        .of(CITY, check, FindingFilter.ALL, 0, 1_000_000, person("plan-1"));
  }

  void await() {
    try {
      assertThat(get(CheckQueue.class).await(Duration.ofSeconds(30))).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
