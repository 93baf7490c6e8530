package jp.shirube.mappings.check;

import java.util.Map;
import java.util.Optional;
import jp.shirube.mappings.definition.MappingCode;
import jp.shirube.mappings.definition.MappingDefinition;
import jp.shirube.mappings.definition.MeasureMapping;
import jp.shirube.mappings.definition.SourceFile;
import jp.shirube.mappings.standard.Measure;
import jp.shirube.mappings.standard.Measures;

/** The sheet 照合: known figures of the system, counted the way they are meant, of known fields. */
record MeasureCheck(MappingDefinition definition, Findings findings) {

  void run() {
    definition.measures().forEach(this::check);
  }

  private void check(MeasureMapping mapping) {
    Optional<SourceFile> file = definition.file(mapping.fileId());
    if (file.isEmpty() && !mapping.fileId().isEmpty()) {
      report(MappingCode.FILE_UNKNOWN, mapping, "ファイルID", Map.of("id", mapping.fileId()));
    }
    file.ifPresent(known -> checkFields(mapping, known));
    Measures.byId(mapping.measureId())
        .filter(measure -> measure.systemId().equals(definition.cover().systemId()))
        .ifPresentOrElse(measure -> checkKind(mapping, measure), () -> unknown(mapping));
    checkInputs(mapping);
  }

  private void unknown(MeasureMapping mapping) {
    if (!mapping.measureId().isEmpty()) {
      report(
          MappingCode.MEASURE_UNKNOWN,
          mapping,
          "指標ID",
          Map.of("id", mapping.measureId(), "system", definition.cover().systemId()));
    }
  }

  private void checkKind(MeasureMapping mapping, Measure measure) {
    if (mapping.kind() != measure.kind()) {
      report(
          MappingCode.MEASURE_KIND,
          mapping,
          "集計",
          Map.of("name", measure.name(), "kind", measure.kind().word()));
    }
  }

  private void checkInputs(MeasureMapping mapping) {
    int inputs = mapping.inputs().size();
    boolean right =
        switch (mapping.kind()) {
          case COUNT -> inputs == 0;
          case SUM -> inputs == 1;
          case DISTINCT -> inputs > 0;
        };
    if (!right) {
      report(MappingCode.MEASURE_INPUTS, mapping, "元項目", Map.of("kind", mapping.kind().word()));
    }
  }

  private void checkFields(MeasureMapping mapping, SourceFile file) {
    for (String input : mapping.inputs()) {
      if (file.indexOf(input) < 0) {
        report(
            MappingCode.MEASURE_FIELD,
            mapping,
            "元項目",
            Map.of("field", input, "id", mapping.fileId()));
      }
    }
  }

  private void report(
      MappingCode code, MeasureMapping mapping, String column, Map<String, String> arguments) {
    findings.add(code, SheetNames.MEASURES, mapping.line(), column, arguments);
  }
}
