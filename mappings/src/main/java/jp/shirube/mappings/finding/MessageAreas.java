package jp.shirube.mappings.finding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds the message areas of every module on the class path. */
final class MessageAreas {

  private static final String INDEX = "messages/areas";

  private MessageAreas() {}

  static List<String> onClassPath() {
    try {
      List<String> areas = new ArrayList<>();
      ClassLoader loader = MessageAreas.class.getClassLoader();
      for (URL index : Collections.list(loader.getResources(INDEX))) {
        areas.addAll(lines(index));
      }
      return areas;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(URL index) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(index.openStream(), StandardCharsets.UTF_8))) {
      return reader.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
  }
}
