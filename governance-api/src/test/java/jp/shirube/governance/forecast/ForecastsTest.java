package jp.shirube.governance.forecast;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static jp.shirube.governance.context.TestGovernance.STAFF;
import static jp.shirube.governance.context.TestGovernance.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.transition.TransitionFields;
import jp.shirube.governance.transition.TransitionRegister;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.actor.Actor;
import jp.shirube.reports.figure.Rate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Forecasts of the sample city: vendor A is slow, B and C keep to their plans, 003 is done. */
class ForecastsTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private static final ForecastOptions FEW = new ForecastOptions(7, 200);
  private static List<Month> months = List.of();

  @BeforeAll
  static void fill() {
    months = List.of(ForecastCity.fill(GOVERNANCE));
  }

  private static Month month() {
    return months.get(0);
  }

  private static Forecasts forecasts() {
    return GOVERNANCE.get(Forecasts.class);
  }

  @Test
  void aSystemThatIsDoneHasItsActualDay() {
    SystemForecast done = forecasts().of(month(), FEW).system("003");
    assertThat(done.done()).isTrue();
    assertThat(done.end()).isEqualTo(Range.of(ForecastCity.DONE));
    assertThat(done.steps()).isEmpty();
    assertThat(done.deadline()).isEqualTo(new Deadline(ForecastCity.DONE, Deadline.Kind.PLAN));
    assertThat(done.inTime()).isEqualTo(new Rate(200, 200));
  }

  @Test
  void everyOtherSystemHasARangeAheadAndAProbability() {
    CityForecast forecast = forecasts().of(month(), FEW);
    assertThat(forecast.asOf()).isEqualTo(TODAY);
    assertThat(forecast.systems()).hasSize(ForecastCity.systems(GOVERNANCE).size());
    for (SystemForecast system : forecast.systems()) {
      if (!system.done()) {
        assertThat(system.end().early()).isAfter(TODAY);
        assertThat(system.inTime().whole()).isEqualTo(200);
        assertThat(system.steps()).isNotEmpty();
        assertThat(system.history()).isPositive();
      }
    }
  }

  @Test
  void whoWasSlowIsExpectedToStaySlow() {
    CityForecast forecast = forecasts().of(month(), FEW);
    SystemForecast slow = forecast.system("010");
    SystemForecast steady = forecast.system("021");
    assertThat(slow.system().vendor()).isEqualTo("A");
    assertThat(slow.pace()).isBetween(1.35, 1.8);
    assertThat(steady.pace()).isBetween(0.9, 1.2);
    assertThat(slow.end().likely()).isAfter(slow.plannedEnd());
  }

  @Test
  void theSameSeedGivesTheSameForecast() {
    assertThat(forecasts().of(month(), FEW)).isEqualTo(forecasts().of(month(), FEW));
    assertThat(forecasts().of(month(), new ForecastOptions(8, 200)).systems())
        .isNotEqualTo(forecasts().of(month(), FEW).systems());
  }

  @Test
  void assumptionsSayTheSeedAndWhatIsProvisional() {
    CityForecast forecast = forecasts().of(month(), FEW);
    assertThat(forecast.assumptions())
        .hasSize(9)
        .anySatisfy(it -> assertThat(it).contains("乱数の種7").contains("200回"))
        .anySatisfy(it -> assertThat(it).contains("【暫定】"))
        .allSatisfy(it -> assertThat(it).doesNotContain("{"));
  }

  @Test
  void aVendorThatIsLateMovesItsOwnSystemsAndNoOther() {
    WhatIf whatIf = forecasts().whatIf(month(), Scenario.ofVendor("B", 4), FEW);
    assertThat(whatIf.systems())
        .isNotEmpty()
        .allSatisfy(
            it -> {
              assertThat(it.is().system().vendor()).isEqualTo("B");
              assertThat(it.after().likely()).isAfter(it.before().likely());
            });
    assertThat(whatIf.steps()).extracting(it -> it.step().no()).doesNotContain(39).contains(35);
  }

  @Test
  void whatWaitsForALateSystemMovesToo() {
    SystemDependencies dependencies = GOVERNANCE.get(SystemDependencies.class);
    Dependency waits = new Dependency("027", 35, "022", 35);
    dependencies.add(CITY, waits, STAFF);
    try {
      WhatIf whatIf = forecasts().whatIf(month(), Scenario.ofStep("022", 35, 60), FEW);
      assertThat(whatIf.systems())
          .extracting(it -> it.is().systemId())
          .containsExactlyInAnyOrder("022", "027");
      assertThat(whatIf.systems()).allMatch(WhatIf.Moved::toAnotherMonth);
      assertThat(whatIf.systems()).anyMatch(WhatIf.Moved::toAnotherFiscalYear);
    } finally {
      dependencies.remove(CITY, waits, STAFF);
    }
  }

  @Test
  void theRegisterOfSupportedSystemsSetsTheDeadline() {
    LocalDate day = LocalDate.of(2028, 3, 31);
    TransitionRegister register = GOVERNANCE.get(TransitionRegister.class);
    register.put(
        CITY,
        new TransitionFields("010", Set.of(4), "人員不足", day, "", null, "", "", null, "", null),
        "",
        STAFF);
    SystemForecast system = forecasts().of(month(), FEW).system("010");
    assertThat(system.deadline()).isEqualTo(new Deadline(day, Deadline.Kind.TRANSITION));
    assertThat(system.inTime().part()).isGreaterThan(100);
  }

  @Test
  void whatIsNotThereIsRefused() {
    refused(Scenario.ofVendor("Z", 1), ForecastCode.VENDOR_UNKNOWN);
    refused(Scenario.ofSystem("999", 1), ForecastCode.SYSTEM_UNKNOWN);
    refused(Scenario.ofStep("001", 41, 1), ForecastCode.STEP_UNKNOWN);
  }

  private static void refused(Scenario scenario, ForecastCode code) {
    assertThatThrownBy(() -> forecasts().whatIf(month(), scenario, FEW))
        .isInstanceOfSatisfying(
            FindingException.class,
            e -> assertThat(e.findings()).extracting(it -> it.code()).containsExactly(code));
  }

  @Test
  void aVendorSeesItsOwnSystems() {
    Actor vendor = new Actor("b-lead", "B社", Actor.Role.VENDOR_LEAD, "test");
    assertThat(forecasts().of(month(), FEW, vendor).systems())
        .isNotEmpty()
        .allMatch(it -> it.system().vendor().equals("B"));
    Actor stranger = new Actor("nobody", "x", Actor.Role.VENDOR_LEAD, "test");
    assertThatThrownBy(() -> forecasts().of(month(), FEW, stranger))
        .isInstanceOf(FindingException.class);
  }

  @Test
  void systemsMayNotWaitForEachOther() {
    SystemDependencies dependencies = GOVERNANCE.get(SystemDependencies.class);
    Dependency first = new Dependency("010", 35, "001", 35);
    Dependency second = new Dependency("012", 35, "010", 35);
    dependencies.add(CITY, first, STAFF);
    dependencies.add(CITY, second, STAFF);
    dependencies.add(CITY, second, STAFF);
    assertThat(dependencies.all(CITY)).containsExactly(first, second);
    assertThatThrownBy(() -> dependencies.add(CITY, new Dependency("001", 34, "012", 40), STAFF))
        .hasMessageContaining("SRB-FCT-0004");
    assertThatThrownBy(() -> dependencies.add(CITY, new Dependency("001", 34, "777", 40), STAFF))
        .hasMessageContaining("SRB-FCT-0002");
    Set.of(first, second).forEach(it -> dependencies.remove(CITY, it, STAFF));
    assertThatThrownBy(() -> dependencies.remove(CITY, first, STAFF))
        .hasMessageContaining("SRB-FCT-0005");
    Actor head = new Actor("tax-head", "税務課長", Actor.Role.DEPARTMENT_HEAD, "test");
    assertThatThrownBy(() -> dependencies.add(CITY, first, head))
        .hasMessageContaining("SRB-FCT-0013");
  }
}
