package jp.shirube.reports.coordination;

import java.util.List;
import java.util.Map;
import jp.shirube.reports.figure.FigureRow;
import jp.shirube.reports.figure.FigureSet;
import jp.shirube.reports.figure.FigureText;
import jp.shirube.reports.figure.Labels;

/** Every figure of coordination items by name: the one source of all renderers. */
public final class CoordinationFigures {

  private CoordinationFigures() {}

  static FigureSet of(CoordinationReport report) {
    return new FigureSet(single(report))
        .list("pending", report.pending().stream().map(CoordinationFigures::row).toList())
        .list("overdue", report.overdue().stream().map(CoordinationFigures::row).toList())
        .list("items", report.items().stream().map(CoordinationFigures::row).toList())
        .list("answers", report.answers().stream().map(CoordinationFigures::answer).toList())
        .list("parties", report.parties().stream().map(CoordinationFigures::party).toList());
  }

  private static FigureRow single(CoordinationReport report) {
    List<ItemLine> pending = report.pending();
    long waiting = pending.stream().filter(it -> it.state() == ItemStatus.OPEN).count();
    FigureRow row =
        new FigureRow()
            .with("municipality", report.municipality())
            .with("month", report.month().toString())
            .with("asOf", report.asOf())
            .with("total", report.items().size())
            .with("waiting", waiting)
            .with("toAgree", pending.size() - waiting)
            .with("overdueCount", report.overdue().size())
            .with("answeredCount", report.answers().size());
    return row.with("summary", summary(row)).with("footer", footer(report));
  }

  private static String summary(FigureRow row) {
    return Labels.text(
        "coordination.summary",
        Map.of(
            "asOf", row.text("asOf"),
            "waiting", row.text("waiting"),
            "toAgree", row.text("toAgree"),
            "overdue", row.text("overdueCount"),
            "answered", row.text("answeredCount")));
  }

  private static String footer(CoordinationReport report) {
    return Labels.text(
        "coordination.footer",
        Map.of(
            "municipality",
            report.municipality(),
            "month",
            report.month().toString(),
            "asOf",
            FigureText.of(report.asOf())));
  }

  /** An item as it is listed. */
  public static FigureRow row(ItemLine item) {
    return new FigureRow()
        .with("number", item.number())
        .with("title", item.title())
        .with("question", item.question())
        .with("raisedBy", item.raisedBy())
        .with("owner", item.owner())
        .with("due", item.due())
        .with("state", Labels.of(item.state()))
        .with("system", item.system())
        .with("step", item.step())
        .with("mappingItem", item.mappingItem())
        .with("findingCode", item.findingCode())
        .with("raisedOn", item.raisedOn())
        .with("lastAnswer", item.lastAnswer())
        .with("subject", subject(item))
        .with("overdueDays", item.overdueDays() == 0 ? "" : item.overdueDays());
  }

  /** What it is tied to, in one text. */
  private static String subject(ItemLine item) {
    String step =
        item.step() == null ? "" : Labels.text("coordination.step", Map.of("step", item.step()));
    return String.join(" ", item.system(), step, item.mappingItem(), item.findingCode())
        .strip()
        .replaceAll(" +", " ");
  }

  private static FigureRow answer(AnswerLine answer) {
    return new FigureRow()
        .with("number", answer.number())
        .with("title", answer.title())
        .with("owner", answer.owner())
        .with("askedOn", answer.askedOn())
        .with("answeredOn", answer.answeredOn())
        .with("businessDays", answer.businessDays())
        .with("text", answer.text());
  }

  private static FigureRow party(PartyLine party) {
    return new FigureRow()
        .with("owner", party.owner())
        .with("waiting", party.waiting())
        .with("overdue", party.overdue())
        .with("answered", party.answered())
        .with("meanDays", party.meanDays())
        .with("longestDays", party.longestDays());
  }
}
