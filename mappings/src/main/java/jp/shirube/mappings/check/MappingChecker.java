package jp.shirube.mappings.check;

import java.util.Comparator;
import java.util.List;
import jp.shirube.mappings.definition.MappingDefinition;
import jp.shirube.mappings.engine.Inspection;
import jp.shirube.mappings.engine.MappingCompiler;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.standard.Standard;
import jp.shirube.mappings.standard.Standards;

/**
 * Checks a whole mapping definition against an edition of the standard. Finds everything at once,
 * without a limit, in the order of the sheets and rows. A definition without errors compiles.
 */
public final class MappingChecker {

  /** Findings in the order of the sheets and rows. */
  static final Comparator<Finding> BY_PLACE =
      Comparator.comparingInt((Finding finding) -> SheetNames.position(finding.place().sheet()))
          .thenComparingLong(finding -> finding.place().line());

  private MappingChecker() {}

  public static List<Finding> check(MappingDefinition definition, Standard standard) {
    Findings findings = new Findings();
    Inspection inspection = MappingCompiler.inspect(definition, standard);
    new CoverCheck(definition, standard, findings).run();
    new FileCheck(definition, findings).run();
    new JoinCheck(definition, findings).run();
    new GroupCheck(definition, standard, findings).run();
    new RepeatCheck(definition, standard, findings).run();
    new CoverageCheck(definition, standard, findings).run();
    new ParentCheck(definition, standard, findings).run();
    findings.addAll(inspection.findings());
    new CodeTableCheck(definition, findings).run();
    new CodeValueCheck(definition, standard, findings).run();
    new GaijiCheck(definition, findings).run();
    new ExclusionCheck(definition, findings).run();
    new MeasureCheck(definition, findings).run();
    new UsageCheck(definition, inspection, findings).run();
    return sorted(findings);
  }

  /** What can be said of a definition whose edition is not known: all but its items. */
  static List<Finding> checkWithoutEdition(MappingDefinition definition) {
    Findings findings = new Findings();
    findings.addAll(checkSystem(definition, Standards.builtIn()));
    new FileCheck(definition, findings).run();
    new CodeTableCheck(definition, findings).run();
    new GaijiCheck(definition, findings).run();
    new ExclusionCheck(definition, findings).run();
    return sorted(findings);
  }

  /** What can be said of a definition that lacks a sheet: the rest would be follow-ups. */
  static List<Finding> checkSystem(MappingDefinition definition, Standard standard) {
    Findings findings = new Findings();
    new CoverCheck(definition, standard, findings).checkSystem();
    return sorted(findings);
  }

  private static List<Finding> sorted(Findings findings) {
    return findings.all().stream().sorted(BY_PLACE).toList();
  }
}
