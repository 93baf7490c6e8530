package jp.shirube.governance.progress;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The rules in force, from {@code progress/proposal-rules.csv} (暫定 until the city sets its own).
 */
record ProposalRules(List<ProposalRule> rules) {

  private static final String BUILT_IN = "/progress/proposal-rules.csv";

  static ProposalRules builtIn() {
    try (InputStream in =
            Objects.requireNonNull(ProposalRules.class.getResourceAsStream(BUILT_IN), BUILT_IN);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
      return new ProposalRules(rows.stream().map(ProposalRules::rule).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<ProposalRule> of(FactKind kind) {
    return rules.stream().filter(rule -> rule.factKind() == kind).toList();
  }

  private static ProposalRule rule(NamedCsvRecord row) {
    return new ProposalRule(
        FactKind.valueOf(row.getField("fact_kind")),
        Integer.parseInt(row.getField("step_no")),
        StepStatus.valueOf(row.getField("status")));
  }
}
