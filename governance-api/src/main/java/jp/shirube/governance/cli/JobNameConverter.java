package jp.shirube.governance.cli;

import java.util.Arrays;
import jp.shirube.governance.schedule.JobName;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a job by its id, such as {@code open-month}. */
final class JobNameConverter implements ITypeConverter<JobName> {

  @Override
  public JobName convert(String text) {
    return Arrays.stream(JobName.values())
        .filter(job -> job.id().equals(text))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException(text));
  }
}
