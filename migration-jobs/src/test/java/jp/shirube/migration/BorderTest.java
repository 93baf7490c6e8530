package jp.shirube.migration;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;

/** Migration runs without the server above it, and the sample city without the engine. */
@AnalyzeClasses(packages = "jp.shirube.migration", importOptions = DoNotIncludeTests.class)
class BorderTest {

  @ArchTest
  static final ArchRule DOES_NOT_KNOW_THE_SERVER =
      noClasses().should().dependOnClassesThat().resideInAPackage("jp.shirube.governance..");

  @ArchTest
  static final ArchRule EXPECTED_ROWS_NEVER_COME_FROM_THE_ENGINE =
      noClasses()
          .that()
          .resideInAPackage("jp.shirube.migration.sample..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jp.shirube.mappings.engine..",
              "jp.shirube.migration.load..",
              "jp.shirube.migration.run..",
              "jp.shirube.migration.check..",
              "jp.shirube.migration.consistency..")
          .because("what is expected must not be made by what is tested");

  @ArchTest
  static final ArchRule COMMANDS_ARE_AT_THE_TOP =
      noClasses()
          .that()
          .resideOutsideOfPackage("jp.shirube.migration.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("jp.shirube.migration.cli..");

  @ArchTest
  static final ArchRule PACKAGES_HAVE_ONE_DIRECTION =
      slices().assignedFrom(new Parts()).should().beFreeOfCycles();

  /**
   * Each package is a part. The package of the run is two: what every other part knows of a run,
   * and the job at the top that uses all of them.
   */
  private static final class Parts implements SliceAssignment {

    private static final String ROOT = "jp.shirube.migration.";
    private static final Set<String> KNOWN_OF_A_RUN =
        Set.of(
            "MigrationRequest",
            "MigrationRunner",
            "Mode",
            "RunFinding",
            "RunListener",
            "RunProgress",
            "RunSummary",
            "Threshold");

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      String part = type.getPackageName().replace(ROOT, "").replaceFirst("\\..*", "");
      String outer = type.getName().replaceFirst(".*\\.", "").replaceFirst("\\$.*", "");
      boolean known = part.equals("run") && KNOWN_OF_A_RUN.contains(outer);
      return SliceIdentifier.of(known ? "known of a run" : part);
    }

    @Override
    public String getDescription() {
      return "parts of the migration";
    }
  }
}
