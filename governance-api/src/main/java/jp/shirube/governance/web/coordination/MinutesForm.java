package jp.shirube.governance.web.coordination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.shirube.governance.coordination.CoordinationCode;
import jp.shirube.governance.coordination.Minutes;
import jp.shirube.governance.coordination.MinutesTopic;
import jp.shirube.governance.coordination.Party;
import jp.shirube.governance.coordination.PartyNames;
import jp.shirube.governance.municipality.Settings;
import jp.shirube.governance.web.PageInput;
import org.springframework.util.MultiValueMap;

/**
 * What somebody wrote of a meeting, as texts; the n-th texts of topic, item, discussion and
 * decision belong together.
 */
record MinutesForm(
    String title,
    String heldOn,
    String place,
    String participants,
    List<String> parties,
    List<String> topic,
    List<String> item,
    List<String> discussion,
    List<String> decision) {

  private static final int LARGEST = 999_999_999;

  /** Empty rows that a form offers for further topics. */
  private static final int SPARE = 3;

  /** One row of topics. */
  record Row(String topic, String item, String discussion, String decision) {

    boolean isBlank() {
      return (topic + item + discussion + decision).isBlank();
    }
  }

  /** As a browser sends it. */
  static MinutesForm of(MultiValueMap<String, String> fields) {
    return new MinutesForm(
        first(fields, "title"),
        first(fields, "heldOn"),
        first(fields, "place"),
        first(fields, "participants"),
        all(fields, "parties"),
        all(fields, "topic"),
        all(fields, "item"),
        all(fields, "discussion"),
        all(fields, "decision"));
  }

  private static String first(MultiValueMap<String, String> fields, String name) {
    return all(fields, name).stream().findFirst().orElse("");
  }

  private static List<String> all(MultiValueMap<String, String> fields, String name) {
    return fields.getOrDefault(name, List.of());
  }

  static MinutesForm blank(LocalDate today) {
    return new MinutesForm(
        "", today.toString(), "", "", List.of(), List.of(), List.of(), List.of(), List.of());
  }

  static MinutesForm of(Minutes minutes, Settings settings) {
    List<MinutesTopic> topics = minutes.topics();
    return new MinutesForm(
        minutes.title(),
        minutes.heldOn().toString(),
        minutes.place(),
        minutes.participants(),
        minutes.parties().stream().map(party -> Choices.value(party, settings)).toList(),
        topics.stream().map(MinutesTopic::topic).toList(),
        topics.stream().map(it -> it.itemNumber() == 0 ? "" : it.itemNumber() + "").toList(),
        topics.stream().map(MinutesTopic::discussion).toList(),
        topics.stream().map(MinutesTopic::decision).toList());
  }

  /** The rows that are filled in, and some to fill in. */
  public List<Row> rows() {
    List<Row> rows = new ArrayList<>(filled());
    for (int i = 0; i < SPARE; i++) {
      rows.add(new Row("", "", "", ""));
    }
    return rows;
  }

  private List<Row> filled() {
    return IntStream.range(0, topic.size())
        .mapToObj(i -> new Row(at(topic, i), at(item, i), at(discussion, i), at(decision, i)))
        .filter(row -> !row.isBlank())
        .toList();
  }

  private static String at(List<String> column, int row) {
    return row < column.size() ? column.get(row).strip() : "";
  }

  /**
   * @throws jp.shirube.mappings.finding.FindingException with every field that cannot be read
   */
  Minutes read(PartyNames names) {
    PageInput input = new PageInput();
    Minutes minutes =
        new Minutes(
            0,
            1,
            input.date("page.minutes.held-on", heldOn),
            title.strip(),
            place.strip(),
            participants.strip(),
            parties.stream()
                .filter(text -> !text.isBlank())
                .map(text -> party(input, names, text))
                .toList(),
            "",
            filled().stream().map(row -> topic(input, row)).toList());
    input.require();
    return minutes;
  }

  private static MinutesTopic topic(PageInput input, Row row) {
    int number = input.numberOrNone("page.minutes.item", row.item(), 1, LARGEST).orElse(0);
    return new MinutesTopic(row.topic(), number, row.discussion(), row.decision());
  }

  private static Party party(PageInput input, PartyNames names, String text) {
    return names
        .party(text)
        .orElseGet(
            () -> {
              input.add(CoordinationCode.PARTY_UNKNOWN.finding(Map.of("value", text)));
              return Party.OFFICE;
            });
  }
}
