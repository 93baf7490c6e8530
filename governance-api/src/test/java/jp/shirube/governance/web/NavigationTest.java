package jp.shirube.governance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.web.Navigation.Entry;
import jp.shirube.governance.web.Navigation.Group;
import org.junit.jupiter.api.Test;

class NavigationTest {

  private static final Entry HOME = entry("home", "/");
  private static final Entry MATRIX = entry("matrix", "/matrix");
  private static final Entry MONTH = entry("month", "/month");
  private static final Entry TRAIL = entry("trail", "/trail");

  private static final Entry OTHER = entry("other", "/other");

  private static Entry entry(String key, String path) {
    return new Entry(key, path, Permission.SIGNED_IN);
  }

  @Test
  void entriesOfAGroupStandUnderOneWordInTheOrderOfTheGroups() {
    List<Group> groups = Navigation.groups(List.of(TRAIL, MONTH, OTHER, MATRIX, HOME));
    assertThat(groups)
        .containsExactly(
            new Group("home", List.of(HOME)),
            new Group("progress", List.of(MATRIX, MONTH)),
            new Group("administration", List.of(TRAIL)),
            new Group("other", List.of(OTHER)));
    assertThat(groups).extracting(Group::isMenu).containsExactly(false, true, false, false);
  }

  @Test
  void thePageOfAPathAndWhatLiesBelowItIsCurrent() {
    assertThat(MONTH.isCurrent("/month")).isTrue();
    assertThat(MONTH.isCurrent("/month/2026-11")).isTrue();
    assertThat(MONTH.isCurrent("/monthly")).isFalse();
    assertThat(HOME.isCurrent("/month")).isFalse();
    assertThat(HOME.isCurrent("/")).isTrue();
  }
}
