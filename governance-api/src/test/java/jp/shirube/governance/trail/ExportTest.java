package jp.shirube.governance.trail;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static jp.shirube.governance.context.TestGovernance.STAFF;
import static jp.shirube.governance.context.TestGovernance.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.AuditTrail;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** An exported trail, checked by the file alone. */
class ExportTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private static final Actor AUDITOR = new Actor("audit-1", "監査", Actor.Role.AUDITOR, "cli:test");

  @TempDir static Path folder;

  private static Path export = Path.of("");
  private static TrailExport.Exported exported = new TrailExport.Exported(0, 0, 0);

  @BeforeAll
  static void exported() throws IOException {
    for (int i = 1; i <= 6; i++) {
      event("month/" + i, Map.of("note", "=1+1 \"" + i + "\"\n次"));
    }
    export = folder.resolve("export.zip");
    try (OutputStream out = Files.newOutputStream(export)) {
      exported =
          GOVERNANCE
              .get(TrailExport.class)
              .write(CITY, TODAY, TODAY, AUDITOR, Notary.of(folder), out);
    }
  }

  private static void event(String object, Map<String, String> details) {
    GOVERNANCE
        .get(Tenancy.class)
        .run(
            CITY,
            () -> GOVERNANCE.get(AuditTrail.class).record(STAFF, "steps.declare", object, details));
  }

  @Test
  void holdsEveryEventOfThePeriodAndThatItWasExported() throws IOException {
    List<String> events = text(parts(export).get("events.jsonl")).lines().toList();
    assertThat(events).hasSize((int) exported.events());
    assertThat(events.get(events.size() - 2))
        .isEqualTo(
            "{\"action\":\"steps.declare\",\"actor_id\":\"u1\",\"actor_name\":\"佐藤\","
                + "\"actor_origin\":\"cli:test\",\"actor_role\":\"PLANNER\","
                + "\"at\":\"2026-11-22T01:00:00.000000Z\","
                + "\"details\":{\"note\":\"=1+1 \\\"6\\\"\\n次\"},\"object\":\"month/6\"}");
    assertThat(events.get(events.size() - 1)).contains("\"trail.export\"", "\"audit-1\"");
  }

  @Test
  void theTableIsForPeopleAndNoFormula() throws IOException {
    String table = text(parts(export).get("events.csv"));
    assertThat(table).startsWith("\uFEFF\"通し番号\",\"時刻\"");
    assertThat(table).contains("\"2026-11-22 10:00:00\",\"u1\",\"佐藤\",\"企画担当\"", "\"工程の状況の入力\"");
    assertThat(table.lines()).noneMatch(line -> line.matches(".*(^|,)\"[=+@-].*"));
  }

  @Test
  void anExportAsItWasMadeIsIntact() throws IOException {
    ExportCheck.Result result = ExportCheck.check(export, publicKey());
    assertThat(result.findings()).isEmpty();
    assertThat(result.events()).isEqualTo(exported.events());
    assertThat(result.keyId()).isEqualTo(Notary.of(folder).key().id());
    assertThat(result.signed()).containsEntry("municipality", CITY);
  }

  private static Path publicKey() throws IOException {
    return Files.writeString(folder.resolve("public.pem"), Notary.of(folder).key().publicPem());
  }

  @Test
  void aChangedEventIsNamed() throws IOException {
    assertThat(told("events.jsonl", text -> text.replace("month/3", "month/9")))
        .containsExactly(
            "SRB-TRL-0032 {part=events.jsonl}", "SRB-TRL-0035 {seq=%d}".formatted(seq(3)));
  }

  @Test
  void aRemovedEventIsNamed() throws IOException {
    assertThat(told("events.jsonl", text -> without(text, "month/4")))
        .containsExactly(
            "SRB-TRL-0032 {part=events.jsonl}", "SRB-TRL-0036 {seq=%d}".formatted(seq(4)));
  }

  @Test
  void anInsertedEventIsNamed() throws IOException {
    assertThat(told("events.jsonl", text -> "{}\n" + text))
        .containsExactly("SRB-TRL-0032 {part=events.jsonl}", "SRB-TRL-0037 {line=1}");
  }

  @Test
  void aMovedEventIsNamed() throws IOException {
    assertThat(told("events.jsonl", ExportTest::firstToTheEnd))
        .containsExactly(
            "SRB-TRL-0032 {part=events.jsonl}",
            "SRB-TRL-0039 {seq=%d}".formatted(exported.first()));
  }

  private static String firstToTheEnd(String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    Collections.rotate(lines, -1);
    return String.join("\n", lines) + "\n";
  }

  private static String without(String text, String word) {
    return String.join("\n", text.lines().filter(line -> !line.contains(word)).toList()) + "\n";
  }

  @Test
  void aChangedLinkIsNamed() throws IOException {
    long seq = seq(2);
    assertThat(told("chain.csv", text -> text.replace("\n" + seq + ",", "\n" + seq + ",9")))
        .containsExactly("SRB-TRL-0032 {part=chain.csv}", "SRB-TRL-0038 {seq=%d}".formatted(seq));
  }

  @Test
  void aChangedTableOrGuideIsNoticed() throws IOException {
    assertThat(told("events.csv", text -> text.replace("佐藤", "加藤")))
        .containsExactly("SRB-TRL-0032 {part=events.csv}");
    assertThat(told("README.ja.txt", text -> text + "x"))
        .containsExactly("SRB-TRL-0032 {part=README.ja.txt}");
  }

  @Test
  void hashesThatFitAChangedEventAreNotSigned() throws IOException {
    Map<String, byte[]> parts = parts(export);
    byte[] forged =
        text(parts.get("events.csv")).replace("佐藤", "加藤").getBytes(StandardCharsets.UTF_8);
    String signed =
        text(parts.get("signed.txt"))
            .replace(Hash.of(parts.get("events.csv")).hex(), Hash.of(forged).hex());
    parts.put("events.csv", forged);
    parts.put("signed.txt", signed.getBytes(StandardCharsets.UTF_8));
    assertThat(told(parts)).containsExactly("SRB-TRL-0033 {}");
    InstallationKey other = InstallationKey.openOrCreate(folder.resolve("other"));
    parts.put("signed.sig", other.sign(signed));
    parts.put("public-key.pem", other.publicPem().getBytes(StandardCharsets.UTF_8));
    assertThat(told(parts)).containsExactly("SRB-TRL-0034 {}");
  }

  @Test
  void aPartThatIsMissingIsNamed() throws IOException {
    Map<String, byte[]> parts = parts(export);
    parts.remove("signed.sig");
    assertThat(told(parts)).containsExactly("SRB-TRL-0031 {part=signed.sig}");
  }

  @Test
  void whatIsNoExportIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("x.zip"), "x");
    assertThatThrownBy(() -> ExportCheck.check(file, null)).hasMessageContaining("SRB-TRL-0030");
    assertThatThrownBy(() -> ExportCheck.check(folder.resolve("none.zip"), null))
        .hasMessageContaining("SRB-TRL-0030");
  }

  @Test
  void onlyWhoMayExportsAndOnlyAPeriodWithEvents() {
    TrailExport trail = GOVERNANCE.get(TrailExport.class);
    Notary notary = Notary.of(folder);
    OutputStream out = new ByteArrayOutputStream();
    assertThatThrownBy(() -> trail.write(CITY, TODAY, TODAY, STAFF, notary, out))
        .hasMessageContaining("SRB-TRL-0043");
    assertThatThrownBy(
            () -> trail.write(CITY, TODAY.plusDays(1), TODAY.plusDays(9), AUDITOR, notary, out))
        .hasMessageContaining("SRB-TRL-0041");
    assertThatThrownBy(() -> trail.write(CITY, TODAY, TODAY.minusDays(1), AUDITOR, notary, out))
        .hasMessageContaining("SRB-TRL-0040");
  }

  /** The number under which the event of a month is sealed. */
  private static long seq(int month) {
    return exported.last() - 7 + month;
  }

  private static List<String> told(String part, UnaryOperator<String> change) throws IOException {
    Map<String, byte[]> parts = parts(export);
    parts.put(part, change.apply(text(parts.get(part))).getBytes(StandardCharsets.UTF_8));
    return told(parts);
  }

  private static List<String> told(Map<String, byte[]> parts) throws IOException {
    Path file = folder.resolve("tampered.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return ExportCheck.check(file, publicKey()).findings().stream()
        .map(it -> it.code().code() + " " + new TreeMap<>(new HashMap<>(it.arguments())))
        .toList();
  }

  private static Map<String, byte[]> parts(Path file) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    return parts;
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }
}
