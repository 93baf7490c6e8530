package jp.shirube.governance.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shirube.governance.coordination.ItemAction;
import jp.shirube.governance.mappingdesk.MappingAction;
import jp.shirube.governance.progress.MonthAction;
import jp.shirube.governance.submission.SubmissionEvent;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.migration.actor.Actor;
import org.junit.jupiter.api.Test;

/** Whatever the code records has a word for people. */
class TrailWordsTest {

  private static final List<Path> SOURCES =
      List.of(Path.of("src/main/java"), Path.of("../migration-jobs/src/main/java"));

  /** Calls that hand an action over, up to the end of the statement. */
  private static final Pattern CALL =
      Pattern.compile("\\b(?:audit\\(?\\)?\\.record|record|audited|audit|happened)\\(([^;]*?);");

  private static final Pattern ACTION =
      Pattern.compile("\"([a-z]+(?:-[a-z]+)*(?:\\.[a-z-]+)+\\.?)\"");
  private static final Pattern DIRECT =
      Pattern.compile("\\baudit(?:\\(\\))?\\.record\\(\\s*[\\w.()]+,\\s*\"([a-z.-]+)\"");

  /** An action whose last word is an enum's in small letters, or a kind. */
  private static final Pattern BEGUN =
      Pattern.compile(
          "\"([a-z]+(?:\\.[a-z]+)*\\.)\"\\s*\\+\\s*[\\w.()]*"
              + "(?:name\\(\\)\\.toLowerCase|action\\(\\)\\.toLowerCase|kind\\(\\))");

  /** Actions whose last words are values of the code. */
  private static final Map<String, Stream<String>> MADE =
      Map.of(
          "coordination.",
          Stream.concat(Stream.of("raise", "change"), small(ItemAction.values())),
          "mapping.",
          small(MappingAction.values()),
          "submission.",
          small(SubmissionEvent.Kind.values()),
          "month.",
          small(MonthAction.values()).map(name -> name.replace('_', '-')),
          "hearing.promise.",
          Stream.of("KEPT", "MOVED"));

  private final Messages messages = Messages.complete();

  private static Stream<String> small(Enum<?>[] values) {
    return Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT));
  }

  @Test
  void everyActionOfTheCodeHasAWord() throws IOException {
    Set<String> actions = new TreeSet<>();
    Set<String> begun = new TreeSet<>();
    for (String source : sources()) {
      actions.addAll(found(DIRECT, source));
      CALL.matcher(source).results().forEach(call -> actions.addAll(found(ACTION, call.group(1))));
      begun.addAll(found(BEGUN, source));
    }
    assertThat(actions).contains("publish", "roll-back", "run.begin", "steps.declare", "data.read");
    assertThat(begun).isSubsetOf(MADE.keySet());
    begun.forEach(prefix -> MADE.get(prefix).forEach(last -> actions.add(prefix + last)));
    actions.removeIf(action -> action.endsWith("."));
    assertThat(actions).hasSizeGreaterThan(60);
    assertThat(actions.stream().filter(action -> !messages.has("trail.action." + action)))
        .isEmpty();
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult it) -> it.group(1)).toList();
  }

  /** Sources that write to the trail. */
  private static List<String> sources() throws IOException {
    List<String> sources = new java.util.ArrayList<>();
    for (Path root : SOURCES) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
          String source = Files.readString(file);
          if (source.contains("AuditTrail") || source.contains("audit()")) {
            sources.add(source);
          }
        }
      }
    }
    return sources;
  }

  @Test
  void everyRoleHasAWord() {
    assertThat(Actor.Role.values()).allMatch(role -> messages.has("role." + role));
  }

  @Test
  void anActionOfALaterVersionIsShownAsItIs() {
    assertThat(new TrailWords(messages).action("later.thing")).isEqualTo("later.thing");
  }
}
