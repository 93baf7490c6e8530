package jp.shirube.mappings.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SystemOrderTest {

  private static final String HEADINGS =
      "child_group,child_items,parent_group,parent_items,verified,source\n";
  private static final List<BusinessSystem> SYSTEMS = Standards.builtIn().coreSystems();

  @Test
  void aSystemWaitsForThoseItsRowsReferTo() throws IOException {
    SystemOrder order = order("010901,a,001901,a", "012901,a,010901,a", "012901,a,001901,a");
    assertThat(order.before("012")).containsExactlyInAnyOrder("001", "010");
    assertThat(order.before("010")).containsExactly("001");
    assertThat(order.before("001")).isEmpty();
    assertThat(order.before("027")).isEmpty();
  }

  @Test
  void referencesInsideASystemAndOfTheResidentsKeepNobodyWaiting() throws IOException {
    SystemOrder order = order("001901,a,003901,a", "003901,a,003902,a", "003901,a,001901,a");
    assertThat(order.before("001")).isEmpty();
    assertThat(order.before("003")).containsExactly("001");
  }

  @Test
  void aCircleIsBrokenTheSameWayWhateverTheOrderOfTheReferences() throws IOException {
    List<String> circle = new ArrayList<>();
    Collections.addAll(circle, "010901,a,011901,a", "011901,a,012901,a", "012901,a,010901,a");
    for (int seed = 0; seed < 6; seed++) {
      Collections.shuffle(circle, new Random(seed));
      SystemOrder order = order(circle.toArray(String[]::new));
      assertThat(order.before("010")).containsExactly("011");
      assertThat(order.before("011")).containsExactly("012");
      assertThat(order.before("012")).isEmpty();
      assertThat(sorted(order, "010", "011", "012")).containsExactly("012", "011", "010");
    }
  }

  @Test
  void aGroupThatIsNotNamedAfterItsSystemCountsForItsSystem() throws IOException {
    SystemOrder order = order("018901,a,001901,a", "018901,a,017901,a");
    assertThat(order.before("017")).containsExactly("001");
    assertThat(order.before("018")).isEmpty();
    assertThat(References.load().inside("017"))
        .extracting(Reference::childGroup)
        .contains("018901");
  }

  @Test
  void theResidentsComeFirstOfAllSystemsAndNobodyBeforeThoseItWaitsFor() {
    SystemOrder order = SystemOrder.of(References.load());
    List<String> sorted =
        sorted(order, SYSTEMS.stream().map(BusinessSystem::id).toArray(String[]::new));
    assertThat(sorted).hasSize(20).startsWith("001");
    for (String system : sorted) {
      List<String> earlier = sorted.subList(0, sorted.indexOf(system));
      assertThat(earlier).containsAll(order.before(system));
    }
  }

  private static List<String> sorted(SystemOrder order, String... systems) {
    return Stream.of(systems).sorted(order.comparator()).toList();
  }

  private static SystemOrder order(String... references) throws IOException {
    StringBuilder text = new StringBuilder(HEADINGS);
    Stream.of(references).forEach(line -> text.append(line).append(",none,project\n"));
    References read = References.read(new StringReader(text.toString()));
    return SystemOrder.of(read);
  }
}
