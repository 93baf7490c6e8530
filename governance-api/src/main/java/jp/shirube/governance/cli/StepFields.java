package jp.shirube.governance.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import jp.shirube.governance.progress.StepState;
import jp.shirube.governance.progress.StepStatus;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The fields of a step's state as options. To be mixed into a command. */
final class StepFields {

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      converter = StatusConverter.class,
      descriptionKey = "step.status")
  private @Nullable StepStatus status;

  @Option(
      names = "--planned-start",
      paramLabel = "DAY",
      converter = DayConverter.class,
      descriptionKey = "step.planned-start")
  private @Nullable Day plannedStart;

  @Option(
      names = "--planned-end",
      paramLabel = "DAY",
      converter = DayConverter.class,
      descriptionKey = "step.planned-end")
  private @Nullable Day plannedEnd;

  @Option(
      names = "--actual-start",
      paramLabel = "DAY",
      converter = DayConverter.class,
      descriptionKey = "step.actual-start")
  private @Nullable Day actualStart;

  @Option(
      names = "--actual-end",
      paramLabel = "DAY",
      converter = DayConverter.class,
      descriptionKey = "step.actual-end")
  private @Nullable Day actualEnd;

  @Option(names = "--owner", paramLabel = "NAME", descriptionKey = "step.owner")
  private @Nullable String owner;

  @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "step.note")
  private @Nullable String note;

  /** The state with what is given; a date given as {@code -} is taken away. */
  StepState applyTo(StepState before) {
    return new StepState(
        before.systemId(),
        before.stepNo(),
        status == null ? before.status() : status,
        day(plannedStart, before.plannedStart()),
        day(plannedEnd, before.plannedEnd()),
        day(actualStart, before.actualStart()),
        day(actualEnd, before.actualEnd()),
        owner == null ? before.owner() : owner,
        note == null ? before.note() : note);
  }

  private static @Nullable LocalDate day(@Nullable Day given, @Nullable LocalDate before) {
    return given == null ? before : given.value();
  }

  /** A day as given; null takes the one before away. */
  record Day(@Nullable LocalDate value) {}

  /** A day as {@code 2026-11-22}, or {@code -} for none. */
  static final class DayConverter implements ITypeConverter<Day> {

    @Override
    public Day convert(String value) {
      try {
        return new Day(value.equals("-") ? null : LocalDate.parse(value));
      } catch (DateTimeParseException e) {
        throw new TypeConversionException(value);
      }
    }
  }

  /** A status by its name or by the nation's word. */
  static final class StatusConverter implements ITypeConverter<StepStatus> {

    @Override
    public StepStatus convert(String value) {
      Optional<StepStatus> found =
          Arrays.stream(StepStatus.values())
              .filter(it -> it.label().equals(value) || it.name().equalsIgnoreCase(value))
              .findFirst();
      return found.orElseThrow(() -> new TypeConversionException(value));
    }
  }
}
