package jp.shirube.mappings.definition;

/**
 * One identified character of the vendor's user area.
 *
 * @param vendorCode the code in the vendor's charset in hex, for example {@code F040}
 * @param codePoints the standard's character as code points, for example {@code U+845B_U+E0102}
 * @param mjId MJ文字図形名 (MJ + 6 digits), blank when none
 * @param note remarks
 * @param line 1-based row in the sheet 外字
 */
public record GaijiEntry(
    String vendorCode, String codePoints, String mjId, String note, long line) {}
