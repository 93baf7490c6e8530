package jp.shirube.migration.cli;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.mappings.finding.Place;
import jp.shirube.migration.database.DatabaseFinding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --municipality}: 6-digit 市区町村コード; help text under the key {@code municipality}. */
public final class MunicipalityOption {

  /** 小美玉市. */
  public static final String DEFAULT = "082368";

  private static final Pattern FORM = Pattern.compile("[0-9]{6}");

  @Option(names = "--municipality", paramLabel = "CODE", descriptionKey = "municipality")
  private @Nullable String given;

  /**
   * The code given, else that of the first city.
   *
   * @throws CommandException wrong use, when it is not 6 digits
   */
  public String code() {
    if (given == null) {
      return DEFAULT;
    }
    if (!FORM.matcher(given).matches()) {
      Map<String, String> arguments = Map.of("municipality", given);
      Finding wrong = Finding.of(DatabaseFinding.WRONG_MUNICIPALITY, Place.NOWHERE, arguments);
      throw new CommandException(ExitCodes.WRONG_USE, List.of(wrong));
    }
    return given;
  }

  /** Whose rows the command works on, in one line that says when nobody chose it. */
  String announcement(Messages messages, String name) {
    return messages.text(
        "municipality.used",
        Map.of(
            "code",
            code(),
            "named",
            name.isEmpty() ? "no" : "yes",
            "name",
            name,
            "chosen",
            given == null ? "no" : "yes"));
  }
}
