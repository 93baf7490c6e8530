package jp.shirube.governance.submission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Place;
import jp.shirube.mappings.workbook.WorkbookReader;
import jp.shirube.mappings.workbook.WorkbookRefusedException;

/** The files of one edition of a form: of a folder of the city, or of the product. */
final class FormFiles {

  private static final String RESOURCES = "/submission/forms/";

  private final String id;
  private final Optional<Path> folder;

  private FormFiles(String id, Optional<Path> folder) {
    this.id = id;
    this.folder = folder;
  }

  static FormFiles builtIn(String id) {
    return new FormFiles(id, Optional.empty());
  }

  static FormFiles own(String form, Path folder) {
    return new FormFiles(form + "/" + folder.getFileName(), Optional.of(folder));
  }

  String id() {
    return id;
  }

  boolean isBuiltIn() {
    return folder.isEmpty();
  }

  Place place(String file) {
    return Place.file(id + "/" + file);
  }

  /**
   * @throws FindingException when it is not there
   */
  byte[] read(String name) {
    if (folder.isEmpty()) {
      return SettingFiles.resource(RESOURCES + id + "/" + name);
    }
    try {
      return Files.readAllBytes(inside(folder.get(), name));
    } catch (IOException e) {
      throw new FindingException(unreadable(name), e);
    }
  }

  /**
   * A workbook from outside, looked through before anything of it is used.
   *
   * @throws FindingException when it is none that can be read
   */
  byte[] workbook(String name) {
    if (folder.isPresent()) {
      try {
        WorkbookReader.read(inside(folder.get(), name));
      } catch (WorkbookRefusedException e) {
        throw new FindingException(unreadable(name), e);
      }
    }
    return read(name);
  }

  /** A form's settings name files of its own folder only. */
  private Path inside(Path parent, String name) {
    Path file = parent.resolve(name).normalize();
    if (name.isEmpty() || !parent.normalize().equals(file.getParent())) {
      throw new FindingException(unreadable(name));
    }
    return file;
  }

  private Finding unreadable(String name) {
    return Finding.of(SubmissionCode.FORM_UNREADABLE, place(name), Map.of("file", id + "/" + name));
  }
}
