package jp.shirube.migration.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.migration.database.Database;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Options of every command that works on the database, in one mixin. */
public final class InstallationOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Mixin private HomeOption home = new HomeOption();
  @Mixin private DatabaseOption database = new DatabaseOption();
  @Mixin private MunicipalityOption municipality = new MunicipalityOption();
  @Mixin private AsOfOption asOf = new AsOfOption();

  /** The installation's folder. */
  public Path home() {
    return home.path();
  }

  /** 6-digit 市区町村コード. */
  public String municipality() {
    return municipality.code();
  }

  /** Says whose rows the command works on. */
  public void announceMunicipality(Database opened, Messages messages, PrintWriter err) {
    err.println(municipality.announcement(messages, opened.municipalityName()));
    err.flush();
  }

  /** JDBC URL of the external database, null for the embedded one. */
  public @Nullable String databaseUrl() {
    return database.url();
  }

  /** What the command takes for now. */
  public Clock clock() {
    return asOf.clock(Clock.systemUTC());
  }

  /**
   * Opens the external database, or the embedded one of the home folder; the caller closes it.
   *
   * @throws jp.shirube.migration.database.DatabaseException when it cannot be used
   */
  public Database openDatabase() {
    String url = database.url();
    return url == null
        ? Database.embedded(home(), municipality(), this::tell)
        : Database.open(url, municipality());
  }

  private void tell(Finding notice) {
    new FindingPrinter(Messages.complete()).print(List.of(notice), command.commandLine().getErr());
  }
}
