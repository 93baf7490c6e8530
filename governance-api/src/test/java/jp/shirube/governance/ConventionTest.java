package jp.shirube.governance;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** Conventions of all modules; this one sees them all. */
@AnalyzeClasses(packages = "jp.shirube", importOptions = DoNotIncludeTests.class)
class ConventionTest {

  private static final DescribedPredicate<JavaCall<?>> NOW_WITHOUT_CLOCK =
      target(owner(JavaClass.Predicates.resideInAPackage("java.time..")))
          .and(target(name("now")))
          .and(target(rawParameterTypes(new Class<?>[0])))
          .forSubtype();

  @ArchTest
  static final ArchRule TIME_COMES_FROM_A_CLOCK =
      noClasses()
          .should()
          .callCodeUnitWhere(NOW_WITHOUT_CLOCK.forSubtype())
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .because("commands take --as-of: pass a Clock or a time");

  @ArchTest
  static final ArchRule ONLY_COMMANDS_USE_THE_STANDARD_STREAMS =
      noClasses()
          .that()
          .doNotBelongToAnyOf(Shirube.class)
          .should(ACCESS_STANDARD_STREAMS)
          .because("people are told through picocli's writers, operators through the log");

  @ArchTest
  static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED =
      classes().should(resideInNullMarkedPackages());

  private static ArchCondition<JavaClass> resideInNullMarkedPackages() {
    return new ArchCondition<>("reside in a package whose package-info says @NullMarked") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        boolean marked = item.getPackage().tryGetAnnotationOfType(NullMarked.class).isPresent();
        if (!marked) {
          String message = item.getPackageName() + " has no package-info.java with @NullMarked";
          events.add(SimpleConditionEvent.violated(item, message));
        }
      }
    };
  }
}
