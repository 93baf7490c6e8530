package jp.shirube.migration.delivery;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Files that lie in a delivery's folder itself: nothing outside it is ever opened. */
final class PlainFiles {

  private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}/\\\\:]+");
  private static final int LONGEST = 255;

  private PlainFiles() {}

  /** Whether a text is the name of a file and no path. */
  static boolean isPlainName(String name) {
    return NAME.matcher(name).matches()
        && !name.equals(".")
        && !name.equals("..")
        && !name.equals(Manifest.FILE_NAME)
        && name.getBytes(StandardCharsets.UTF_8).length <= LONGEST;
  }

  static boolean exists(Path file) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** Whether it is a file and not a link, a folder or a device. */
  static boolean isPlain(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }
}
