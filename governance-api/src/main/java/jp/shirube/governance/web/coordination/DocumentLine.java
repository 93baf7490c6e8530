package jp.shirube.governance.web.coordination;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shirube.governance.coordination.SharedDocument;

/** Documents as lists show them. */
final class DocumentLine {

  private DocumentLine() {}

  /** The latest version of each document, the newest document first. */
  static List<SharedDocument> latest(List<SharedDocument> versions) {
    Map<Integer, SharedDocument> byNumber =
        versions.stream()
            .collect(
                Collectors.toMap(
                    SharedDocument::number, it -> it, (a, b) -> b.version() > a.version() ? b : a));
    return byNumber.values().stream()
        .sorted(Comparator.comparingInt(SharedDocument::number).reversed())
        .toList();
  }
}
