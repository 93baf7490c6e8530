package jp.shirube.mappings.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MeasuresTest {

  private static final Standard STANDARD = Standards.builtIn();

  @Test
  void everyDepartmentHasItsFigures() {
    assertThat(STANDARD.coreSystems())
        .hasSize(20)
        .allSatisfy(system -> assertThat(Measures.of(system.id())).hasSizeGreaterThan(1));
  }

  @Test
  void figuresNameGroupsAndItemsOfTheirSystem() {
    for (Measure measure : all()) {
      StandardGroup group = STANDARD.group(measure.groupId()).orElseThrow();
      assertThat(group.systemId()).isEqualTo(measure.systemId());
      assertThat(measure.items()).allMatch(item -> group.item(item).isPresent());
      assertThat(measure.condition().terms())
          .allMatch(condition -> group.item(condition.item()).isPresent());
    }
  }

  @Test
  void onlyOneNumberIsSummed() {
    assertThat(all())
        .allSatisfy(
            measure -> {
              switch (measure.kind()) {
                case COUNT -> assertThat(measure.items()).isEmpty();
                case DISTINCT -> assertThat(measure.items()).hasSize(1);
                case SUM -> assertThat(item(measure).type().isNumber()).isTrue();
              }
            });
  }

  private static StandardItem item(Measure measure) {
    StandardGroup group = STANDARD.group(measure.groupId()).orElseThrow();
    return group.item(measure.items().get(0)).orElseThrow();
  }

  @Test
  void idsAndNamesAreUniqueInASystem() {
    Set<String> seen = new HashSet<>();
    for (Measure measure : all()) {
      assertThat(seen.add(measure.id())).as(measure.id()).isTrue();
      assertThat(seen.add(measure.systemId() + measure.name())).as(measure.name()).isTrue();
    }
  }

  @Test
  void conditionsAreReadAsTheyAreMeant() {
    Measure placed = Measures.byId("028-02").orElseThrow();
    assertThat(placed.condition().terms())
        .containsExactly(
            new RowCondition.Term("nyushonengappi", false, List.of("")),
            new RowCondition.Term("taishonengappi", true, List.of("")));
  }

  private static List<Measure> all() {
    return STANDARD.coreSystems().stream()
        .flatMap(system -> Measures.of(system.id()).stream())
        .toList();
  }
}
