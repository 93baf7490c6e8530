package jp.shirube.governance.submission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Place;

/** Writes the files of the register into a folder of their submission, byte for byte. */
public final class SubmissionFiles {

  private final SubmissionRegister register;
  private final String municipality;

  public SubmissionFiles(SubmissionRegister register, String municipality) {
    this.register = register;
    this.municipality = municipality;
  }

  /**
   * Writes {@code <out>/<receiver>_<month>_<number>/<file>}.
   *
   * @return the paths in order
   * @throws FindingException when they cannot be written
   */
  public List<Path> write(Submission submission, Path out) {
    Path folder =
        out.resolve(
            "%s_%s_%d".formatted(submission.receiver(), submission.month(), submission.id()));
    List<KeptFile> files = register.files(municipality, submission.id());
    List<byte[]> contents = register.contents(municipality, submission.id());
    List<Path> written = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      written.add(write(folder, files.get(i).name(), contents.get(i)));
    }
    return written;
  }

  private static Path write(Path folder, String name, byte[] content) {
    try {
      Files.createDirectories(folder);
      Path part = Files.createTempFile(folder, "file", ".part");
      try {
        Files.write(part, content);
        return Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new FindingException(
          Finding.of(SubmissionCode.FILE_NOT_WRITTEN, Place.file(name), Map.of("file", name)), e);
    }
  }
}
