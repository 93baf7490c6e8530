package jp.shirube.governance.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.shirube.governance.exchange.ExportedFile;
import jp.shirube.governance.exchange.WorkbookExports;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.municipality.Standing;
import jp.shirube.governance.progress.Month;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.cli.OutputOption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code workbook export}: workbooks for departments and vendors to fill in. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class WorkbookExportCommand implements Callable<Integer> {

  @Mixin private MonthWork work = new MonthWork();
  @Mixin private OutputOption output = new OutputOption();

  @ArgGroup private @Nullable Party party;

  @Option(
      names = "--deadline",
      paramLabel = "YYYY-MM-DD",
      descriptionKey = "shirube.workbook.export.deadline")
  private @Nullable LocalDate deadline;

  /** At most one of them; without any, every department and every vendor gets its own. */
  static final class Party {

    @Option(
        names = "--department",
        paramLabel = "NAME",
        descriptionKey = "shirube.workbook.export.department")
    private @Nullable String department;

    @Option(
        names = "--vendor",
        paramLabel = "ID",
        descriptionKey = "shirube.workbook.export.vendor")
    private @Nullable String vendor;

    @Option(names = "--all", descriptionKey = "shirube.workbook.export.all")
    private boolean all;

    Standing standing() {
      if (all) {
        return Standing.CITY;
      }
      return new Standing(department == null ? "" : department, vendor == null ? "" : vendor);
    }
  }

  @Override
  public Integer call() {
    return work.run(this::export);
  }

  private int export(MonthWork.Session session) {
    WorkbookExports exports = session.get(WorkbookExports.class);
    Month month = session.month();
    LocalDate wanted = deadline == null ? exports.usualDeadline(month) : deadline;
    List<ExportedFile> files =
        exports.export(month, parties(session, exports), wanted, output.path(), session.actor());
    print(session, month, wanted, files);
    return ExitCodes.GOOD;
  }

  /** Who stands for a department or a vendor gets its workbook without asking for it. */
  private List<Standing> parties(MonthWork.Session session, WorkbookExports exports) {
    Standing own = session.get(People.class).standing(session.municipality(), session.actor());
    if (party != null) {
      return List.of(party.standing());
    }
    return own.isWholeCity() ? exports.parties(session.municipality()) : List.of(own);
  }

  private static void print(
      MonthWork.Session session, Month month, LocalDate deadline, List<ExportedFile> files) {
    Map<String, String> about =
        Map.of(
            "count", Integer.toString(files.size()),
            "month", month.month().toString(),
            "revision", Integer.toString(month.revision()),
            "deadline", deadline.toString());
    session.out().println(session.messages().text("exchange.exported", about));
    for (ExportedFile file : files) {
      Map<String, String> line =
          Map.of("file", file.path().toString(), "rows", Integer.toString(file.rows()));
      session.out().println(session.messages().text("exchange.exported.file", line));
    }
    session.out().flush();
  }
}
