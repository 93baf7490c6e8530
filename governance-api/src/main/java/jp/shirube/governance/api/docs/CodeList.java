package jp.shirube.governance.api.docs;

import java.util.List;
import java.util.regex.Pattern;
import jp.shirube.mappings.finding.Messages;

/** Every code of a finding with its sentence and what to do; the names in braces are filled in. */
final class CodeList {

  private static final Pattern CODE = Pattern.compile("SRB-[A-Z]+-[0-9]{4}");

  private CodeList() {}

  /** A code. */
  record Entry(String code, String sentence, String remedy) {}

  static List<Entry> all() {
    var patterns = Messages.complete().patterns();
    return patterns.keySet().stream()
        .filter(key -> CODE.matcher(key).matches())
        .sorted()
        .map(
            code ->
                new Entry(
                    code,
                    patterns.getOrDefault(code, ""),
                    patterns.getOrDefault(code + ".remedy", "")))
        .toList();
  }
}
