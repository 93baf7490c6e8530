package jp.shirube.migration.cli;

import java.util.Arrays;
import jp.shirube.migration.run.Mode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a mode by its id. */
final class ModeConverter implements ITypeConverter<Mode> {

  @Override
  public Mode convert(String text) {
    return Arrays.stream(Mode.values())
        .filter(mode -> mode.id().equals(text))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException(text));
  }
}
