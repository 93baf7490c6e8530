package jp.shirube.governance.web.matrix;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import jp.shirube.governance.municipality.Assignment;

/** Figures of systems, of all of them, and of those that would be averaged away. */
final class Groups {

  private final MatrixData data;
  private final String month;
  private final Map<String, Figures> figures = new LinkedHashMap<>();

  /**
   * @param month the month's part of an address
   */
  Groups(MatrixData data, String month) {
    this.data = data;
    this.month = month;
    data.systems()
        .forEach(it -> figures.put(it.systemId(), Figures.of(data.cellsOf(it), data.settings())));
  }

  Figures of(Assignment system) {
    return Objects.requireNonNull(figures.get(system.systemId()));
  }

  Figures total() {
    return Figures.sum(figures.values());
  }

  /** As the report groups them: with and without the specially supported and the late ones. */
  List<GroupView> apart() {
    return List.of(
        group("all", "", "", system -> true),
        group("without-special", "", "", system -> !data.isSpecial(system)),
        group("special", "", "", data::isSpecial),
        group("in-time", "", "", system -> of(system).late() == 0),
        group("late", "", "", system -> of(system).late() > 0));
  }

  List<GroupView> departments() {
    return by(Assignment::department, Assignment::department, "department");
  }

  List<GroupView> vendors() {
    return by(Assignment::vendor, Assignment::vendorName, "vendor");
  }

  private List<GroupView> by(
      Function<Assignment, String> id, Function<Assignment, String> name, String kind) {
    Map<String, String> parties = new LinkedHashMap<>();
    data.systems().forEach(system -> parties.putIfAbsent(id.apply(system), name.apply(system)));
    return parties.entrySet().stream()
        .map(
            party ->
                group(
                    party.getValue(),
                    party.getKey(),
                    "/steps/%s/%s?month=%s".formatted(kind, encoded(party.getKey()), month),
                    system -> id.apply(system).equals(party.getKey())))
        .toList();
  }

  private GroupView group(String key, String id, String href, Predicate<Assignment> in) {
    List<Figures> some = data.systems().stream().filter(in).map(this::of).toList();
    return new GroupView(key, id, href, some.size(), Figures.sum(some));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
