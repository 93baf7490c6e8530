package jp.shirube.governance.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * Passwords that many people choose: 42,692 of the list of zxcvbn-ts 3.0.4 (MIT) that have six or
 * more characters, in lower case.
 */
final class CommonPasswords {

  private static final String SOURCE = "/account/common-passwords.txt.gz";

  private CommonPasswords() {}

  /** Read when it is first asked. */
  private static final class Loaded {
    static final Set<String> ALL = read();
  }

  static boolean contains(String lowerCase) {
    return Loaded.ALL.contains(lowerCase);
  }

  private static Set<String> read() {
    try (InputStream in =
            Objects.requireNonNull(CommonPasswords.class.getResourceAsStream(SOURCE), SOURCE);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
      return lines.lines().collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
