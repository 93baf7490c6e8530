package jp.shirube.governance.cli;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.shirube.governance.deadline.DueCase;
import jp.shirube.governance.deadline.OnTimeRate;
import jp.shirube.governance.deadline.Party;
import jp.shirube.governance.deadline.Punctuality;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.municipality.Vendor;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.cli.TextTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code deadline rate}: how often departments, vendors and the office were in time. */
@Command(name = "rate", mixinStandardHelpOptions = true)
final class DeadlineRateCommand implements Callable<Integer> {

  @Option(names = "--from", paramLabel = "YYYY-MM", descriptionKey = "deadline.from")
  private @Nullable YearMonth from;

  @Option(names = "--until", paramLabel = "YYYY-MM", descriptionKey = "deadline.until")
  private @Nullable YearMonth until;

  @Mixin private CityWork work = new CityWork();

  @Override
  public Integer call() {
    return work.run(this::show);
  }

  private int show(Opened session) {
    List<DueCase> cases =
        session.get(Punctuality.class).cases(session.municipality()).stream()
            .filter(each -> from == null || !each.month().isBefore(from))
            .filter(each -> until == null || !each.month().isAfter(until))
            .toList();
    table(session, Punctuality.rates(cases)).print(session.out());
    session.say("deadline.rate.note", Map.of());
    return ExitCodes.GOOD;
  }

  private static TextTable table(Opened session, List<OnTimeRate> rates) {
    TextTable table =
        TextTable.of(
                session.text("deadline.column.party"),
                session.text("deadline.column.name"),
                session.text("deadline.column.stage"),
                session.text("deadline.column.on-time"),
                session.text("deadline.column.of"),
                session.text("deadline.column.rate"))
            .right(3, 4, 5);
    rates.forEach(
        rate ->
            table.row(
                session.text(rate.party().kind().key()),
                name(session, rate.party()),
                session.text(rate.stage().key()),
                rate.onTime(),
                rate.due(),
                rate.percent().toPlainString() + " %"));
    return table;
  }

  private static String name(Opened session, Party party) {
    if (party.kind() != Party.Kind.VENDOR) {
      return party.name();
    }
    return session.get(Municipalities.class).find(session.municipality()).stream()
        .flatMap(settings -> settings.vendors().stream())
        .filter(vendor -> vendor.id().equals(party.name()))
        .map(Vendor::name)
        .findFirst()
        .orElse(party.name());
  }
}
