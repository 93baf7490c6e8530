package jp.shirube.reports;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** This module turns models into files and knows nothing else of ours. */
@AnalyzeClasses(packages = "jp.shirube.reports", importOptions = DoNotIncludeTests.class)
class BorderTest {

  @ArchTest
  static final ArchRule KNOWS_NOTHING_OF_OURS =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jp.shirube.mappings..", "jp.shirube.migration..", "jp.shirube.governance..");

  @ArchTest
  static final ArchRule KNOWS_NO_CONTAINER_AND_NO_DATABASE =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..")
          .because("every figure comes in the model, so that all renderers show the same");

  @ArchTest
  static final ArchRule PACKAGES_HAVE_ONE_DIRECTION =
      slices().matching("jp.shirube.reports.(*)..").should().beFreeOfCycles();
}
