package jp.shirube.governance.cli;

import java.util.Objects;
import jp.shirube.governance.coordination.ItemSubject;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a coordination item is tied to. */
final class SubjectOptions {

  @Option(names = "--system", paramLabel = "ID", descriptionKey = "shirube.coordination.system")
  private @Nullable String system;

  @Option(names = "--step", paramLabel = "N", descriptionKey = "shirube.coordination.step")
  private @Nullable Integer step;

  @Option(names = "--item", paramLabel = "KEY", descriptionKey = "shirube.coordination.item")
  private @Nullable String item;

  @Option(names = "--finding", paramLabel = "CODE", descriptionKey = "shirube.coordination.finding")
  private @Nullable String finding;

  /** What the options say, and what they do not say as it was. */
  ItemSubject over(ItemSubject before) {
    return new ItemSubject(
        Objects.requireNonNullElse(system, before.systemId()),
        step == null ? before.stepNo() : step,
        Objects.requireNonNullElse(item, before.mappingItem()),
        Objects.requireNonNullElse(finding, before.findingCode()));
  }
}
