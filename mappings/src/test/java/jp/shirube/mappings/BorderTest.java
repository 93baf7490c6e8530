package jp.shirube.mappings;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** This module is plain Java at the bottom of the others: no container, no database. */
@AnalyzeClasses(packages = "jp.shirube.mappings", importOptions = DoNotIncludeTests.class)
class BorderTest {

  @ArchTest
  static final ArchRule KNOWS_NO_OTHER_MODULE =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jp.shirube.migration..", "jp.shirube.governance..", "jp.shirube.reports..");

  @ArchTest
  static final ArchRule KNOWS_NO_CONTAINER_AND_NO_DATABASE =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..", "java.sql..", "javax.sql..", "org.postgresql..")
          .because("mappings are used without a server, and millions of times a minute");

  @ArchTest
  static final ArchRule PACKAGES_HAVE_ONE_DIRECTION =
      slices().matching("jp.shirube.mappings.(*)..").should().beFreeOfCycles();
}
