package jp.shirube.migration.run;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.shirube.mappings.definition.Exclusion;
import jp.shirube.mappings.definition.SourceFile;
import jp.shirube.mappings.standard.StandardGroup;
import jp.shirube.migration.check.Figures;
import jp.shirube.migration.check.ItemSums;
import jp.shirube.migration.check.ItemSums.ItemSum;
import jp.shirube.migration.delivery.StoredFile;
import jp.shirube.migration.load.FindingKey;
import jp.shirube.migration.load.LoadCount;
import jp.shirube.migration.measure.MeasureRepository;
import jp.shirube.migration.measure.Measured;
import jp.shirube.reports.evidence.EvidenceWorkbook;
import jp.shirube.reports.evidence.RunEvidence;
import jp.shirube.reports.evidence.RunEvidence.Decision;
import jp.shirube.reports.evidence.RunEvidence.ExclusionEvidence;
import jp.shirube.reports.evidence.RunEvidence.FileEvidence;
import jp.shirube.reports.evidence.RunEvidence.FindingEvidence;
import jp.shirube.reports.evidence.RunEvidence.GroupEvidence;
import jp.shirube.reports.evidence.RunEvidence.MeasureEvidence;
import jp.shirube.reports.evidence.RunEvidence.SumEvidence;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes the evidence of a run: counts, sums and hashes, never a value of a record. */
final class EvidenceReport {

  private final JdbcTemplate jdbc;
  private final ReportTexts texts;
  private final Clock clock;

  EvidenceReport(JdbcTemplate jdbc, ReportTexts texts, Clock clock) {
    this.jdbc = jdbc;
    this.texts = texts;
    this.clock = clock;
  }

  /** Writes the workbook beside its target and renames it when it is whole. */
  void write(RunContext run, Figures figures, Path target) throws IOException {
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try {
      try (OutputStream out = Files.newOutputStream(part)) {
        EvidenceWorkbook.write(evidence(run, figures), out);
      }
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private RunEvidence evidence(RunContext run, Figures figures) {
    return new RunEvidence(
        about(run, figures),
        files(run, figures),
        groups(run, figures),
        measures(run),
        sums(run),
        findings(run),
        exclusions(run),
        texts.editions(run.mapping()),
        decisions(run, figures));
  }

  private RunEvidence.Run about(RunContext run, Figures figures) {
    MigrationRequest request = run.request();
    return new RunEvidence.Run(
        request.municipality(),
        texts.municipality(request.municipality()),
        run.systemId(),
        texts.system(run.mapping()),
        texts.vendor(run.mapping()),
        run.record().name(),
        texts.mode(request),
        texts.result(RunDecision.of(request, figures).result()),
        request.asOf(),
        run.record().started(),
        Duration.between(run.record().started(), OffsetDateTime.now(clock)),
        run.delivery().number(),
        run.record().mappingVersion(),
        run.record().mappingHash(),
        request.actor().name());
  }

  private static List<FileEvidence> files(RunContext run, Figures figures) {
    Map<String, StoredFile> stored = new TreeMap<>();
    run.delivery().files().forEach(file -> stored.put(file.fileId(), file));
    return figures.files().stream()
        .map(
            counts -> {
              StoredFile file = stored.get(counts.fileId());
              return new FileEvidence(
                  counts.fileId(),
                  counts.fileName(),
                  file == null ? 0 : file.bytes(),
                  file == null ? "" : file.sha256(),
                  file == null ? null : file.records(),
                  counts.read(),
                  counts.mapped(),
                  counts.rejected(),
                  counts.excluded());
            })
        .toList();
  }

  private static List<GroupEvidence> groups(RunContext run, Figures figures) {
    return figures.groups().stream()
        .map(
            group ->
                new GroupEvidence(
                    group.groupId(),
                    group.groupName(),
                    group.emitted(),
                    run.isDryRun() ? group.emitted() : group.published(),
                    group.withdrawn()))
        .toList();
  }

  private List<MeasureEvidence> measures(RunContext run) {
    return new MeasureRepository(jdbc).of(run.id()).stream().map(EvidenceReport::measure).toList();
  }

  private static MeasureEvidence measure(Measured figure) {
    return new MeasureEvidence(
        figure.measure().id(),
        figure.measure().name(),
        figure.measure().unit(),
        figure.source(),
        figure.compared() ? figure.dropped() : null,
        figure.published());
  }

  private List<SumEvidence> sums(RunContext run) {
    Map<String, Map<ItemSums.Stage, BigDecimal>> byItem = new TreeMap<>();
    for (ItemSum sum : new ItemSums(jdbc, run.id()).kept()) {
      byItem
          .computeIfAbsent(sum.groupId() + "." + sum.item(), key -> new TreeMap<>())
          .put(sum.stage(), sum.total());
    }
    List<SumEvidence> evidence = new ArrayList<>();
    for (StandardGroup group : run.loaded().groups()) {
      group.items().stream()
          .filter(item -> byItem.containsKey(item.reference()))
          .forEach(
              item ->
                  evidence.add(
                      sum(
                          group,
                          item.name(),
                          item.physicalName(),
                          byItem.getOrDefault(item.reference(), Map.of()))));
    }
    return evidence;
  }

  private static SumEvidence sum(
      StandardGroup group, String name, String romaji, Map<ItemSums.Stage, BigDecimal> sums) {
    BigDecimal emitted = sums.getOrDefault(ItemSums.Stage.EMITTED, BigDecimal.ZERO);
    BigDecimal kept = sums.getOrDefault(ItemSums.Stage.KEPT, BigDecimal.ZERO);
    return new SumEvidence(group.name(), name, romaji, null, emitted, kept, emitted.subtract(kept));
  }

  private List<FindingEvidence> findings(RunContext run) {
    ItemNames names = new ItemNames(run.mapping().standard());
    return run.loaded().counts().byKey(LoadCount.FINDING).entrySet().stream()
        .map(entry -> finding(FindingKey.parse(entry.getKey()), entry.getValue(), names))
        .toList();
  }

  private FindingEvidence finding(FindingKey key, long count, ItemNames names) {
    return new FindingEvidence(
        key.code(),
        texts.severity(key.severity()),
        names.group(key.item()),
        names.item(key.item()),
        texts.kind(key.code()),
        texts.remedy(key.code(), Map.of()),
        count);
  }

  private static List<ExclusionEvidence> exclusions(RunContext run) {
    List<ExclusionEvidence> evidence = new ArrayList<>();
    for (Exclusion exclusion : run.mapping().definition().exclusions()) {
      long count =
          run.loaded().counts().of(exclusion.fileId(), LoadCount.EXCLUDED, exclusion.reasonCode());
      String file =
          run.mapping()
              .definition()
              .file(exclusion.fileId())
              .map(SourceFile::name)
              .orElse(exclusion.fileId());
      evidence.add(new ExclusionEvidence(file, exclusion.reasonCode(), exclusion.reason(), count));
    }
    return evidence;
  }

  private List<Decision> decisions(RunContext run, Figures figures) {
    MigrationRequest request = run.request();
    RunDecision decision = RunDecision.of(request, figures);
    String rate =
        texts.text(
            "run.decision.value",
            Map.of(
                "rate", Percent.text(figures.errors(), figures.read()),
                "errors", figures.errors(),
                "read", figures.read()));
    List<Decision> decisions = new ArrayList<>();
    decisions.add(
        new Decision(
            texts.text("run.decision.threshold"),
            texts.text(
                "run.decision.criterion",
                Map.of("percent", request.threshold().percent().toPlainString())),
            rate,
            texts.text("run.decision." + (decision.withinThreshold() ? "met" : "missed")),
            ""));
    String approver = request.approvedBy();
    if (approver != null) {
      decisions.add(
          new Decision(
              texts.text("run.decision.approval"),
              "",
              "",
              texts.text("run.decision.approved"),
              approver));
    }
    return decisions;
  }
}
