package jp.shirube.governance.web.month;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.progress.Claim;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthCheck;
import jp.shirube.governance.progress.MonthChecks;
import jp.shirube.governance.progress.MonthFinding;
import jp.shirube.governance.web.PageFinding;
import jp.shirube.mappings.finding.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Reads what there is to look at in a month. */
@Component
class ChecksReader {

  private static final int PART = 100;

  private final MonthChecks checks;
  private final ObjectProvider<MonthCheck> others;
  private final NameBook names;
  private final Messages messages = Messages.complete();

  ChecksReader(MonthChecks checks, ObjectProvider<MonthCheck> others, NameBook names) {
    this.checks = checks;
    this.others = others;
    this.names = names;
  }

  Checks read(Viewer viewer, Month month, ChecksFilter filter) {
    Names book = names.of(viewer, month);
    List<FindingLine> all = all(month, book);
    List<FindingLine> wanted = all.stream().filter(filter::wants).toList();
    int from = Math.min((filter.part() - 1) * PART, wanted.size());
    int to = Math.min(from + PART, wanted.size());
    return new Checks(
        filter,
        counts(all),
        book.departments(),
        wanted.size(),
        wanted.subList(from, to),
        from > 0 ? path(month, filter, filter.part() - 1) : null,
        to < wanted.size() ? path(month, filter, filter.part() + 1) : null,
        checks.claims(month).stream().map(it -> line(month, it, book)).toList());
  }

  private List<FindingLine> all(Month month, Names book) {
    Stream<FindingLine> opposing =
        others.stream()
            .flatMap(check -> check.check(month).stream())
            .map(it -> new FindingLine("", "", "", "", PageFinding.of(it)));
    Stream<FindingLine> found = checks.of(month).stream().map(it -> line(month, it, book));
    return Stream.concat(opposing, found)
        .sorted(java.util.Comparator.comparing(it -> it.finding().severity()))
        .toList();
  }

  private static FindingLine line(Month month, MonthFinding it, Names book) {
    return new FindingLine(
        it.department(),
        book.system(it.systemId()),
        book.step(it.stepNo()),
        Cells.path(month, it.systemId(), it.stepNo()),
        PageFinding.of(it.finding()));
  }

  private ClaimLine line(Month month, Claim it, Names book) {
    return new ClaimLine(
        it,
        book.system(it.systemId()),
        book.step(it.stepNo()),
        Cells.path(month, it.systemId(), it.stepNo()),
        it.provable().stream()
            .map(kind -> messages.text("fact." + kind.name()))
            .collect(Collectors.joining("・")));
  }

  private static List<CodeCount> counts(List<FindingLine> lines) {
    Map<String, List<FindingLine>> byCode = new LinkedHashMap<>();
    lines.forEach(
        it -> byCode.computeIfAbsent(it.finding().code(), code -> new ArrayList<>()).add(it));
    return byCode.entrySet().stream()
        .map(
            it ->
                new CodeCount(
                    it.getKey(), it.getValue().get(0).finding().severity(), it.getValue().size()))
        .toList();
  }

  private static String path(Month month, ChecksFilter filter, @Nullable Integer at) {
    return UriComponentsBuilder.fromPath(MonthHead.path(month) + "/checks")
        .queryParam("code", filter.code())
        .queryParam("department", filter.department())
        .queryParam("at", at)
        .encode()
        .build()
        .toUriString();
  }
}
