package jp.shirube.migration.spool;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Place;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code source.properties} (see docs/delivery-format.md). Relative paths in it are relative
 * to its folder.
 */
public final class SpoolSettingsReader {

  private static final Pattern SYSTEM = Pattern.compile("[0-9]{3}");
  private static final Pattern WORD = Pattern.compile("[^\\p{Cntrl}/\\\\]{1,64}");
  private static final Pattern FETCH_SIZE = Pattern.compile("[1-9][0-9]{0,5}");

  private final Path file;
  private final UnaryOperator<@Nullable String> environment;
  private final Properties properties = new Properties();
  private final List<Finding> problems = new ArrayList<>();

  private SpoolSettingsReader(Path file, UnaryOperator<@Nullable String> environment) {
    this.file = file;
    this.environment = environment;
  }

  /**
   * Reads the settings.
   *
   * @param warnings takes what is to be looked at
   * @throws FindingException with everything that is wrong (SRB-SPL-0001, 0002)
   */
  public static SpoolSettings read(Path file, Consumer<Finding> warnings) {
    return read(file, warnings, System::getenv);
  }

  static SpoolSettings read(
      Path file, Consumer<Finding> warnings, UnaryOperator<@Nullable String> environment) {
    SpoolSettingsReader reader = new SpoolSettingsReader(file, environment);
    reader.load();
    return reader.build(warnings);
  }

  private void load() {
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(in);
    } catch (IOException | IllegalArgumentException e) {
      throw new FindingException(Finding.of(SpoolFinding.SETTINGS_UNREADABLE, place()), e);
    }
  }

  private SpoolSettings build(Consumer<Finding> warnings) {
    String system = required("system", SYSTEM);
    String vendor = required("vendor", WORD);
    String number = required("number", WORD);
    String url = required("url", Pattern.compile("embedded|jdbc:.+"));
    Optional<SqlDialect> dialect = SqlDialect.ofUrl(url);
    if (dialect.isEmpty()) {
      wrong("url");
    }
    String schema = required("schema", WORD);
    int fetchSize = Integer.parseInt(optional("fetch.size", "2000", FETCH_SIZE));
    List<SpoolTable> tables = tables();
    String password = password(warnings);
    if (!problems.isEmpty()) {
      throw new FindingException(problems);
    }
    return new SpoolSettings(
        system,
        vendor,
        number,
        url,
        properties.getProperty("user"),
        password,
        dialect.orElseThrow(),
        schema,
        fetchSize,
        tables);
  }

  private List<SpoolTable> tables() {
    List<String> names = list("tables");
    if (names.isEmpty()) {
      wrong("tables");
    }
    return names.stream().map(this::table).toList();
  }

  private SpoolTable table(String name) {
    String prefix = "table." + name + ".";
    if (!WORD.matcher(name).matches()) {
      wrong("tables");
    }
    return new SpoolTable(
        name,
        optional(prefix + "file-id", name, WORD),
        list(prefix + "columns"),
        list(prefix + "key"),
        properties.getProperty(prefix + "total", "").strip());
  }

  private @Nullable String password(Consumer<Finding> warnings) {
    String variable = properties.getProperty("password.env");
    if (variable != null) {
      return present("password.env", environment.apply(variable.strip()));
    }
    String secret = properties.getProperty("password.file");
    if (secret != null) {
      return fromFile(secret.strip());
    }
    String clear = properties.getProperty("password");
    if (clear != null) {
      warnings.accept(Finding.of(SpoolFinding.CLEAR_PASSWORD, place()));
    }
    return clear;
  }

  private @Nullable String fromFile(String name) {
    try {
      return Files.readString(file.resolveSibling(name)).strip();
    } catch (IOException e) {
      wrong("password.file");
      return null;
    }
  }

  private @Nullable String present(String key, @Nullable String value) {
    if (value == null) {
      wrong(key);
    }
    return value;
  }

  private String required(String key, Pattern pattern) {
    return optional(key, "", pattern);
  }

  private String optional(String key, String otherwise, Pattern pattern) {
    String value = properties.getProperty(key, otherwise).strip();
    if (!pattern.matcher(value).matches()) {
      wrong(key);
      return otherwise;
    }
    return value;
  }

  private List<String> list(String key) {
    return Arrays.stream(properties.getProperty(key, "").split(","))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private void wrong(String key) {
    problems.add(Finding.of(SpoolFinding.SETTING_WRONG, place(), Map.of("key", key)));
  }

  private Place place() {
    return Place.file(String.valueOf(file.getFileName()));
  }
}
