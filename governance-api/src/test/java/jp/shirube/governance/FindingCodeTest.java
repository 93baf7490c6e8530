package jp.shirube.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.finding.Messages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every kind of finding has a stable code of its own, a sentence and a remedy. To add one: a
 * constant in the area's enum, {@code <code>=} and {@code <code>.remedy=} in {@code
 * messages/<area>_ja.properties}, the area in its module's {@code messages/areas}.
 */
class FindingCodeTest {

  private static final Messages MESSAGES = Messages.complete();
  private static List<FindingCode> codes = List.of();

  @BeforeAll
  static void findCodes() {
    codes = FindingCodes.all();
  }

  @Test
  void findsTheCodesOfAllModules() {
    assertThat(codes)
        .extracting(code -> code.code().split("-")[1])
        .contains("STD", "ROW", "DLV", "SRC", "SET");
  }

  @Test
  void areWrittenInOneForm() {
    assertThat(codes).allMatch(code -> code.code().matches("SRB-[A-Z]{2,4}-[0-9]{4}"));
  }

  @Test
  void areUnique() {
    Map<String, List<String>> twice =
        codes.stream()
            .collect(
                Collectors.groupingBy(
                    FindingCode::code,
                    TreeMap::new,
                    Collectors.mapping(FindingCodeTest::constant, Collectors.toList())));
    twice.values().removeIf(constants -> constants.size() == 1);
    assertThat(twice).as("codes used by several constants; codes are never reused").isEmpty();
  }

  @Test
  void haveASentenceAndARemedy() {
    List<String> missing =
        codes.stream()
            .flatMap(
                code ->
                    Stream.of(code.code(), code.code() + ".remedy")
                        .filter(key -> !MESSAGES.has(key))
                        .map(key -> key + " (" + constant(code) + ")"))
            .toList();
    assertThat(missing)
        .as("keys to add to the area's messages/<area>_ja.properties, or area to messages/areas")
        .isEmpty();
  }

  @Test
  void haveEveryMessageFileInTheIndexOfItsModule() throws IOException {
    for (String module : List.of("mappings", "migration-jobs", "governance-api")) {
      Path folder = Path.of("..", module, "src/main/resources/messages");
      List<String> index = new ArrayList<>(Files.readAllLines(folder.resolve("areas")));
      if (Files.exists(folder.resolve("pages"))) {
        index.addAll(Files.readAllLines(folder.resolve("pages")));
      }
      try (Stream<Path> files = Files.list(folder)) {
        assertThat(files.map(file -> file.getFileName().toString()))
            .filteredOn(name -> name.endsWith("_ja.properties"))
            .as("areas to name in %s", folder.resolve("areas"))
            .extracting(name -> name.replace("_ja.properties", ""))
            .containsExactlyInAnyOrderElementsOf(index);
      }
    }
  }

  @Test
  void haveNoSentenceWithoutACode() {
    List<String> known = codes.stream().map(FindingCode::code).toList();
    assertThat(MESSAGES.patterns().keySet())
        .filteredOn(key -> key.startsWith("SRB-"))
        .as("sentences of findings that no enum has")
        .allMatch(key -> known.contains(key.replaceFirst("\\.(remedy|kind)$", "")));
  }

  @Test
  void haveSentencesThatCanBeFormatted() {
    for (FindingCode code : codes) {
      assertThat(MESSAGES.text(code.code())).isNotBlank();
      assertThat(MESSAGES.text(code.code() + ".remedy")).isNotBlank();
    }
  }

  private static String constant(FindingCode code) {
    return code.getClass().getSimpleName() + "." + code;
  }
}
