package jp.shirube.governance.web.home;

import java.util.Arrays;
import java.util.List;

/**
 * One thing that the first page tells, with the place where it is done.
 *
 * @param key key of its sentence
 * @param arguments arguments of the sentence, by position
 * @param path where it is done
 */
record HomeLine(String key, List<String> arguments, String path) {

  static HomeLine of(String path, String key, Object... arguments) {
    return new HomeLine(key, Arrays.stream(arguments).map(String::valueOf).toList(), path);
  }
}
