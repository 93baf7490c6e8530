package jp.shirube.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The catalogue in the documents is the one that the program would write. To write it anew: {@code
 * mvn -pl governance-api -am test -Dtest=CheckCatalogueTest -Dshirube.write=true}.
 */
class CheckCatalogueTest {

  private static final Path CATALOGUE = Path.of("..", "docs", "checks.ja.md");

  @Test
  void everyCheckIsDocumented() throws IOException {
    String written = CheckCatalogue.text();
    if (Boolean.getBoolean("shirube.write")) {
      Files.writeString(CATALOGUE, written);
    }
    assertThat(CATALOGUE).hasContent(written);
  }
}
