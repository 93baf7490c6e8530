package jp.shirube.migration.cli;

import java.nio.file.Path;
import jp.shirube.mappings.standard.EditionStore;
import jp.shirube.mappings.standard.Standard;
import jp.shirube.mappings.standard.Standards;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --edition}: the edition of the standard; the built-in draft without it. */
public final class EditionOption {

  @Option(names = "--edition", paramLabel = "NAME", descriptionKey = "edition")
  private @Nullable String edition;

  /**
   * The edition chosen.
   *
   * @param home the installation's home folder
   * @throws jp.shirube.mappings.standard.StandardException when there is none of that name
   */
  public Standard load(Path home) {
    String name = edition == null ? Standards.builtIn().edition() : edition;
    return new EditionStore(home).load(name);
  }
}
