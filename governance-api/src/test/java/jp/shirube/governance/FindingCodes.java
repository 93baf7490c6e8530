package jp.shirube.governance;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import jp.shirube.mappings.finding.FindingCode;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.Resource;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** The kinds of findings of all modules, found on the class path. */
final class FindingCodes {

  private FindingCodes() {}

  /** Every constant of every enum of codes, by code. */
  static List<FindingCode> all() {
    ClassPathScanningCandidateComponentProvider scanner =
        new ClassPathScanningCandidateComponentProvider(false) {
          @Override
          protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
            return true;
          }
        };
    scanner.addIncludeFilter(new AssignableTypeFilter(FindingCode.class));
    scanner.addExcludeFilter((reader, readers) -> isOfTests(reader.getResource()));
    return scanner.findCandidateComponents("jp.shirube").stream()
        .map(definition -> ClassUtils.resolveClassName(definition.getBeanClassName(), null))
        .filter(Class::isEnum)
        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
        .map(FindingCode.class::cast)
        .sorted(Comparator.comparing(FindingCode::code))
        .toList();
  }

  private static boolean isOfTests(Resource resource) {
    return resource.getDescription().matches(".*(test-classes|-tests\\.jar).*");
  }
}
