package jp.shirube.governance.mappingdesk;

import java.util.List;
import java.util.Optional;
import jp.shirube.governance.municipality.Assignment;

/**
 * How the mapping definition of a system stands.
 *
 * @param assignment the system and who is in charge
 * @param versions its versions, the latest first
 */
public record MappingLine(Assignment assignment, List<MappingVersion> versions) {

  public MappingLine {
    versions = List.copyOf(versions);
  }

  /** The latest version that anybody still works on or uses. */
  public Optional<MappingVersion> current() {
    return versions.stream().filter(it -> it.state() != MappingState.RETIRED).findFirst();
  }

  public Optional<MappingVersion> approved() {
    return versions.stream().filter(it -> it.state() == MappingState.APPROVED).findFirst();
  }

  public Optional<MappingVersion> submitted() {
    return versions.stream().filter(it -> it.state() == MappingState.SUBMITTED).findFirst();
  }

  public Waiting waiting() {
    return submitted().or(this::current).map(Waiting::of).orElse(Waiting.UPLOAD);
  }
}
