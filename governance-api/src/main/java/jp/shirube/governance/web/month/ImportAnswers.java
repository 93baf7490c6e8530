package jp.shirube.governance.web.month;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.exchange.ImportResult;
import jp.shirube.governance.web.NotFound;
import jp.shirube.governance.web.PageFinding;
import jp.shirube.governance.web.part.Folders;
import org.springframework.stereotype.Component;

/**
 * What became of workbooks that came back, for their senders, for an hour. The workbook itself is
 * kept only so long: it is the sender's own, with its faulty cells marked.
 */
@Component
class ImportAnswers {

  private static final Duration KEPT = Duration.ofHours(1);

  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final Path folder;
  private final Clock clock;

  ImportAnswers(Clock clock) throws IOException {
    this.folder = Files.createTempDirectory("shirube-answers");
    this.clock = clock;
  }

  /**
   * What became of a workbook.
   *
   * @param person whose it is
   * @param file the workbook that goes back
   * @param result what was stored and what was not
   * @param findings everything that was found, as pages show it
   * @param until when it is forgotten
   */
  record Answer(
      String person, Path file, ImportResult result, List<PageFinding> findings, Instant until) {

    public String name() {
      return file.getFileName().toString();
    }
  }

  /** Keeps the answer to somebody's workbook and gives its number. */
  String keep(Viewer viewer, ImportResult result) {
    forgetOld();
    String number = UUID.randomUUID().toString();
    Path file = moved(result.returned(), number);
    List<PageFinding> findings = PageFinding.of(result.findings());
    Instant until = clock.instant().plus(KEPT);
    answers.put(number, new Answer(owner(viewer), file, result, findings, until));
    return number;
  }

  /**
   * @throws NotFound when it is forgotten or another's
   */
  Answer get(Viewer viewer, String number) {
    Answer answer = answers.get(number);
    if (answer == null || !answer.person().equals(owner(viewer))) {
      throw new NotFound();
    }
    return answer;
  }

  private static String owner(Viewer viewer) {
    return viewer.municipality() + "/" + viewer.person().id();
  }

  private Path moved(Path file, String number) {
    try {
      Path place = Files.createDirectories(folder.resolve(number));
      return Files.move(file, place.resolve(file.getFileName()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void forgetOld() {
    Instant now = clock.instant();
    answers
        .entrySet()
        .removeIf(
            entry -> {
              boolean old = entry.getValue().until().isBefore(now);
              if (old) {
                forget(folder.resolve(entry.getKey()));
              }
              return old;
            });
  }

  private static void forget(Path place) {
    try {
      Folders.delete(place);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @PreDestroy
  void forgetAll() throws IOException {
    Folders.delete(folder);
  }
}
