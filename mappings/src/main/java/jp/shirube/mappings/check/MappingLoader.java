package jp.shirube.mappings.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jp.shirube.mappings.definition.Cover;
import jp.shirube.mappings.definition.MappingCode;
import jp.shirube.mappings.definition.MappingDefinition;
import jp.shirube.mappings.definition.MappingDefinitions;
import jp.shirube.mappings.definition.ReadResult;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;
import jp.shirube.mappings.standard.Standard;
import jp.shirube.mappings.standard.Standards;

/** Reads a definition and checks it against the edition that its cover names. */
public final class MappingLoader {

  private final Function<String, Optional<Standard>> editions;

  /**
   * @param editions the editions of the installation by name
   */
  public MappingLoader(Function<String, Optional<Standard>> editions) {
    this.editions = editions;
  }

  /**
   * Reads and checks a workbook or folder. Bad content is reported, never thrown.
   *
   * @throws java.io.UncheckedIOException when the file is there but the machine cannot read it
   */
  public LoadedMapping load(Path path) {
    return check(String.valueOf(path.getFileName()), MappingDefinitions.read(path));
  }

  /**
   * Checks what was read.
   *
   * @param name file name for the places of the findings
   */
  public LoadedMapping check(String name, ReadResult read) {
    Optional<Standard> standard =
        read.definition().flatMap(definition -> editions.apply(definition.cover().edition()));
    List<Finding> findings = new ArrayList<>(read.findings());
    read.definition()
        .ifPresent(definition -> findings.addAll(check(definition, standard, read.findings())));
    findings.sort(MappingChecker.BY_PLACE);
    return new LoadedMapping(read.definition(), standard, named(name, findings));
  }

  private static List<Finding> check(
      MappingDefinition definition, Optional<Standard> standard, List<Finding> read) {
    List<Finding> findings = new ArrayList<>();
    if (standard.isEmpty() && !definition.cover().edition().isEmpty()) {
      findings.add(editionUnknown(definition.cover()));
    }
    if (read.stream().anyMatch(finding -> finding.code() == MappingCode.SHEET_MISSING)) {
      Standard known = standard.orElseGet(Standards::builtIn);
      findings.addAll(MappingChecker.checkSystem(definition, known));
    } else if (standard.isEmpty()) {
      findings.addAll(MappingChecker.checkWithoutEdition(definition));
    } else {
      findings.addAll(MappingChecker.check(definition, standard.get()));
    }
    return findings;
  }

  private static Finding editionUnknown(Cover cover) {
    long row = cover.rows().getOrDefault("標準の版", 0L);
    return Finding.of(
        MappingCode.EDITION_UNKNOWN,
        new Place(null, SheetNames.COVER, row, "値", null),
        Map.of("edition", cover.edition()));
  }

  private static List<Finding> named(String file, List<Finding> findings) {
    return findings.stream().map(finding -> named(file, finding)).toList();
  }

  private static Finding named(String file, Finding finding) {
    Place place = finding.place();
    if (place.file() != null) {
      return finding;
    }
    Place named = new Place(file, place.sheet(), place.line(), place.column(), place.item());
    return new Finding(finding.code(), finding.severity(), named, finding.arguments());
  }
}
