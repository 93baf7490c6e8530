package jp.shirube.migration;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

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
              "jp.shirube.migration.check..")
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
      slices().matching("jp.shirube.migration.(*)..").should().beFreeOfCycles();
}
