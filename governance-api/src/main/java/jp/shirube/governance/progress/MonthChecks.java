package jp.shirube.governance.progress;

import java.util.List;
import java.util.stream.Stream;
import jp.shirube.governance.municipality.Tenancy;
import org.springframework.stereotype.Component;

/** Looks at a month as a whole before people answer for it. */
@Component
public class MonthChecks {

  private final SystemMonths systems;
  private final Tenancy tenancy;

  MonthChecks(SystemMonths systems, Tenancy tenancy) {
    this.systems = systems;
    this.tenancy = tenancy;
  }

  /**
   * Everything to look at, system by system in the order of the national list, as of now, at the
   * latest of the month's last day.
   */
  public List<MonthFinding> of(Month month) {
    return tenancy.call(
        month.municipality(), () -> systems.of(month).stream().flatMap(MonthChecks::of).toList());
  }

  /** Completed steps that a fact could prove, but no accepted fact does (主張のみ・裏付けなし). */
  public List<Claim> claims(Month month) {
    return tenancy.call(month.municipality(), () -> claims(systems.of(month)));
  }

  /**
   * The same from known records of the month.
   *
   * @param records every state of the month that the session may see
   */
  public List<Claim> claims(Month month, List<StepRecord> records) {
    return tenancy.call(month.municipality(), () -> claims(systems.alone(month, records)));
  }

  private static List<Claim> claims(List<SystemMonth> systems) {
    return systems.stream().flatMap(MonthChecks::claims).toList();
  }

  private static Stream<MonthFinding> of(SystemMonth system) {
    return MonthRules.ALL.stream().flatMap(rule -> rule.findings(system));
  }

  private static Stream<Claim> claims(SystemMonth system) {
    return system.steps().stream()
        .map(Step::no)
        .filter(no -> MonthRules.isClaimed(system, no))
        .map(no -> claim(system, no));
  }

  private static Claim claim(SystemMonth system, int no) {
    return new Claim(
        system.department(),
        system.systemId(),
        no,
        system.state(no).actualEnd(),
        system.state(no).note(),
        MonthRules.provable(system.rules().settings(), no));
  }
}
