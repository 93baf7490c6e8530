package jp.shirube.governance;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.mappings.setcheck.SetCheck;
import jp.shirube.mappings.setcheck.SetChecks;
import jp.shirube.mappings.standard.BusinessSystem;
import jp.shirube.mappings.standard.Measure;
import jp.shirube.mappings.standard.Measures;
import jp.shirube.mappings.standard.Reference;
import jp.shirube.mappings.standard.References;
import jp.shirube.mappings.standard.RowCondition;
import jp.shirube.mappings.standard.Standard;
import jp.shirube.mappings.standard.StandardGroup;
import jp.shirube.mappings.standard.StandardItem;
import jp.shirube.mappings.standard.Standards;

/** Writes down every check of the product, in the sentences that people see. */
final class CheckCatalogue {

  private static final Messages MESSAGES = Messages.complete();
  private static final Map<String, String> SEVERITIES =
      Map.of("ERROR", "エラー", "WARNING", "警告", "INFO", "情報");

  private final Standard standard = Standards.builtIn();
  private final StringBuilder text = new StringBuilder();

  static String text() {
    return new CheckCatalogue().write();
  }

  private String write() {
    line("# 検査の一覧");
    line("");
    line("プログラムの定義から自動で作っています（`CheckCatalogueTest`）。手では直しません。`{…}` には場所や件数が入ります。住民の値は入りません。");
    findings();
    references();
    setChecks();
    measures();
    return text.toString();
  }

  private void findings() {
    line("");
    line("## 指摘コード");
    Map<String, List<FindingCode>> areas =
        FindingCodes.all().stream()
            .collect(
                Collectors.groupingBy(
                    code -> code.code().split("-")[1], TreeMap::new, Collectors.toList()));
    areas.forEach(this::area);
  }

  private void area(String area, List<FindingCode> codes) {
    line("");
    line("### SRB-" + area);
    line("");
    line("| コード | 重大度 | 内容 | 対処 |");
    line("| --- | --- | --- | --- |");
    for (FindingCode code : codes) {
      row(
          code.code(),
          SEVERITIES.getOrDefault(code.severity().name(), code.severity().name()),
          pattern(code.code()),
          pattern(code.code() + ".remedy"));
    }
  }

  private static String pattern(String key) {
    return MESSAGES.patterns().getOrDefault(key, "").replace("|", "\\|");
  }

  private void references() {
    line("");
    line("## 参照の検査");
    line("");
    line("同じ業務システムの中で参照先がない行は取り下げ（SRB-SET-0002）、ほかの業務システムに参照先がない行は報告します（SRB-SET-0003）。");
    line("");
    line("| 業務システム | グループ | 項目 | 参照先 | 参照先の項目 | 扱い |");
    line("| --- | --- | --- | --- | --- | --- |");
    References all = References.load();
    for (BusinessSystem system : standard.coreSystems()) {
      all.inside(system.id()).forEach(reference -> reference(system, reference, "取下げ"));
      all.outOf(system.id()).forEach(reference -> reference(system, reference, "報告"));
    }
  }

  private void reference(BusinessSystem system, Reference reference, String effect) {
    row(
        system.id() + " " + system.name(),
        group(reference.childGroup()),
        items(reference.childGroup(), reference.childItems()),
        group(reference.parentGroup()),
        items(reference.parentGroup(), reference.parentItems()),
        effect);
  }

  private String group(String id) {
    return id + " " + standard.group(id).map(StandardGroup::name).orElse("");
  }

  private String items(String groupId, List<String> names) {
    return names.stream()
        .map(name -> standard.group(groupId).flatMap(group -> group.item(name)))
        .map(item -> item.map(StandardItem::name).orElse("?"))
        .collect(Collectors.joining("・"));
  }

  private void setChecks() {
    line("");
    line("## 行どうし・業務システムどうしの整合の検査");
    line("");
    line(
        "合わない行は報告し、そのまま公開します。削除フラグが 1 の行は見ません。一覧は `standard/set_checks.csv` で、"
            + "この製品が選んだもの（暫定）です。国の一覧ではありません。列の意味は [runs.md](runs.md) にあります。");
    line("");
    line("| 検査ID | 種類 | コード | 内容 | グループ | 項目 | 条件 | 比べるグループ | 比べる行の条件 | 式・範囲 |");
    line("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
    SetChecks.load().all().forEach(this::setCheck);
  }

  private void setCheck(SetCheck check) {
    SetCheck.Side rows = check.rows();
    SetCheck.Side other = check.other();
    row(
        check.id(),
        check.kind().word(),
        check.kind().code(),
        check.name(),
        group(rows.groupId()),
        items(rows.groupId(), rows.items()),
        condition(rows.groupId(), rows.condition()),
        other == null ? "" : group(other.groupId()),
        other == null ? "" : condition(other.groupId(), other.condition()),
        check.value().isEmpty() ? "" : "`" + check.value().replace("|", "\\|") + "`");
  }

  private String condition(String groupId, RowCondition condition) {
    return condition.terms().stream()
        .map(term -> condition(groupId, term.item(), term.equal(), term.values()))
        .collect(Collectors.joining("、"));
  }

  private void measures() {
    line("");
    line("## 業務指標の照合");
    line("");
    line("移行元の数値（マッピング定義のシート「照合」）から除外・不備・取下げを引いた値と、公開した行の数値を比べます。指標はこの製品が選んだもので、国の一覧ではありません。");
    line("");
    line("| 指標ID | 業務指標 | 単位 | グループ | 集計 | 項目 | 条件 |");
    line("| --- | --- | --- | --- | --- | --- | --- |");
    standard.coreSystems().stream()
        .flatMap(system -> Measures.of(system.id()).stream())
        .forEach(this::measure);
  }

  private void measure(Measure measure) {
    row(
        measure.id(),
        measure.name(),
        measure.unit(),
        group(measure.groupId()),
        measure.kind().word(),
        items(measure.groupId(), measure.items()),
        condition(measure.groupId(), measure.condition()));
  }

  private String condition(String groupId, String romaji, boolean equal, List<String> values) {
    String item = items(groupId, List.of(romaji));
    if (values.equals(List.of(""))) {
      return item + (equal ? "なし" : "あり");
    }
    return item
        + (equal ? "＝" : "≠")
        + values.stream()
            .map(value -> value.isEmpty() ? "なし" : value)
            .collect(Collectors.joining("または"));
  }

  private void row(String... cells) {
    line("| " + String.join(" | ", cells) + " |");
  }

  private void line(String line) {
    text.append(line.replace("\n", "")).append('\n');
  }
}
