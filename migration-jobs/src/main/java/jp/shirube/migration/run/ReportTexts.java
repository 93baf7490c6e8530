package jp.shirube.migration.run;

import java.util.List;
import java.util.Map;
import jp.shirube.mappings.engine.CompiledMapping;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.mappings.finding.Severity;
import jp.shirube.mappings.standard.BusinessSystem;
import jp.shirube.mappings.standard.Standard;
import jp.shirube.reports.figure.Edition;
import jp.shirube.reports.rejects.RejectHeader;
import org.springframework.jdbc.core.JdbcTemplate;

/** Names and sentences for the reports of runs. */
final class ReportTexts {

  private final Messages messages;
  private final JdbcTemplate jdbc;

  ReportTexts(Messages messages, JdbcTemplate jdbc) {
    this.messages = messages;
    this.jdbc = jdbc;
  }

  String text(String key) {
    return messages.text(key);
  }

  String text(String key, Map<String, ?> arguments) {
    return messages.text(key, arguments);
  }

  String sentence(String code, Map<String, String> arguments) {
    return messages.text(code, arguments);
  }

  String remedy(String code, Map<String, String> arguments) {
    return messages.text(code + ".remedy", arguments);
  }

  /** What is wrong with all findings of a code. */
  String kind(String code) {
    return messages.kind(code);
  }

  String severity(Severity severity) {
    return messages.text("run.severity." + severity.name());
  }

  /** {@code リハーサル1}, {@code 本番移行}, {@code dry-run}. */
  String mode(MigrationRequest request) {
    return messages.text("run.mode." + request.mode().id(), Map.of("number", request.rehearsal()));
  }

  String result(RunSummary.Result result) {
    return messages.text("run.result." + result.name());
  }

  /** The municipality's name as registered, else that there is none. */
  String municipality(String code) {
    return jdbc
        .queryForList(
            "select name from app.municipality where municipality = ? and name <> ''",
            String.class,
            code)
        .stream()
        .findFirst()
        .orElseGet(() -> text("run.municipality.unnamed"));
  }

  String system(CompiledMapping mapping) {
    String id = mapping.definition().cover().systemId();
    return mapping.standard().system(id).map(BusinessSystem::name).orElse(id);
  }

  String vendor(CompiledMapping mapping) {
    String name = mapping.definition().cover().vendorName();
    return name.isEmpty() ? mapping.definition().cover().vendorId() : name;
  }

  List<Edition> editions(CompiledMapping mapping) {
    Standard standard = mapping.standard();
    String system = mapping.definition().cover().systemId();
    boolean provisional =
        standard.groupsOf(system).stream()
            .flatMap(group -> group.items().stream())
            .anyMatch(item -> item.sureness().isProvisional());
    return List.of(
        new Edition(
            text("run.edition.standard"),
            standard.edition(),
            provisional,
            provisional ? text("run.edition.provisional") : ""));
  }

  RejectHeader rejectHeader(RunContext run) {
    MigrationRequest request = run.request();
    return new RejectHeader(
        request.municipality(),
        municipality(request.municipality()),
        run.systemId(),
        system(run.mapping()),
        vendor(run.mapping()),
        run.record().name(),
        run.delivery().number(),
        run.mapping().definition().cover().version(),
        request.asOf(),
        editions(run.mapping()));
  }
}
