package jp.shirube.mappings.check;

import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jp.shirube.mappings.definition.GaijiEntry;
import jp.shirube.mappings.definition.MappingCode;
import jp.shirube.mappings.definition.MappingDefinition;
import jp.shirube.mappings.definition.SourceFile;
import jp.shirube.mappings.engine.GaijiTables;

/** The sheet 外字: codes of the user area, code points that exist, each code once. */
record GaijiCheck(MappingDefinition definition, Findings findings) {

  void run() {
    List<Charset> charsets = charsets();
    Set<String> codes = new HashSet<>();
    for (GaijiEntry entry : definition.gaiji()) {
      checkCode(entry, charsets, codes);
      checkCharacter(entry);
    }
  }

  private List<Charset> charsets() {
    return definition.files().stream()
        .map(SourceFile::charset)
        .distinct()
        .filter(GaijiCheck::isSupported)
        .map(Charset::forName)
        .toList();
  }

  private static boolean isSupported(String charset) {
    try {
      return Charset.isSupported(charset);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private void checkCode(GaijiEntry entry, List<Charset> charsets, Set<String> codes) {
    String code = entry.vendorCode();
    if (code.isEmpty()) {
      return;
    }
    if (!GaijiTables.isCode(code)) {
      report(MappingCode.GAIJI_CODE, entry, "元コード", Map.of("code", code));
    } else if (!codes.add(code.toUpperCase(Locale.ROOT))) {
      report(MappingCode.GAIJI_DUPLICATE, entry, "元コード", Map.of("code", code));
    } else if (isNowhereUserArea(code, charsets)) {
      report(MappingCode.GAIJI_NOT_USER_AREA, entry, "元コード", Map.of("code", code));
    }
  }

  private static boolean isNowhereUserArea(String code, List<Charset> charsets) {
    return !charsets.isEmpty()
        && charsets.stream().allMatch(charset -> GaijiTables.userCodePoint(code, charset) < 0);
  }

  private void checkCharacter(GaijiEntry entry) {
    String text = entry.codePoints();
    if (!text.isEmpty() && !GaijiTables.isCharacter(text)) {
      report(MappingCode.GAIJI_CODE_POINTS, entry, "コードポイント", Map.of("text", text));
    }
    String mj = entry.mjId();
    if (!mj.isEmpty() && !mj.matches("MJ[0-9]{6}")) {
      report(MappingCode.GAIJI_MJ, entry, "MJ文字図形名", Map.of("text", mj));
    }
  }

  private void report(
      MappingCode code, GaijiEntry entry, String column, Map<String, String> arguments) {
    findings.add(code, SheetNames.GAIJI, entry.line(), column, arguments);
  }
}
