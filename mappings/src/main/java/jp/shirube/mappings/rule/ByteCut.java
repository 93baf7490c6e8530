package jp.shirube.mappings.rule;

import java.nio.charset.Charset;
import jp.shirube.mappings.text.ByteWidths;
import org.jspecify.annotations.Nullable;

/** バイト切出: the characters that lie wholly in a range of bytes of the source charset. */
final class ByteCut extends RuleKind {

  ByteCut() {
    super("バイト切出", Inputs.ONE, "「開始,バイト数」(開始は1から)");
  }

  @Override
  @Nullable Rule create(String text, RuleScope scope) {
    Range range = Range.parse(text, true);
    if (range == null) {
      return invalid(text, scope);
    }
    Charset charset = charset(scope.file().charset());
    return charset == null ? null : cut(new ByteWidths(charset), range);
  }

  /** The file's charset; null when it is unknown, which is reported once for the file. */
  private static @Nullable Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static Rule cut(ByteWidths widths, Range range) {
    return (value, context) -> widths.cut(value, range.start(), range.length());
  }
}
