package jp.shirube.mappings.engine;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import jp.shirube.mappings.definition.Join;
import jp.shirube.mappings.definition.SourceFile;
import jp.shirube.mappings.expression.Condition;
import jp.shirube.mappings.expression.EvaluationFailure;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;
import jp.shirube.mappings.finding.Severity;
import jp.shirube.mappings.rule.RowCode;
import jp.shirube.mappings.rule.RuleContext;
import jp.shirube.mappings.standard.StandardGroup;
import jp.shirube.mappings.text.Blank;
import jp.shirube.mappings.text.GaijiTable;
import org.jspecify.annotations.Nullable;

/** Maps the records of one file for one thread; its arrays serve every record. */
final class RecordMapper implements FileMapper, RuleContext {

  private final FilePlan plan;
  private final List<StandardGroup> standardGroups;
  private final GroupPlan[] groups;
  private final FilePlan.ExclusionPlan[] exclusions;
  private final String[] fields;
  private final @Nullable String[][] rows;
  private final boolean[] emitted;
  private final Partners partners;
  private final Set<Told> told = new HashSet<>();

  private Consumer<Finding> findings = finding -> {};
  private @Nullable String[] row = {};
  private @Nullable Wording wording;
  private @Nullable ItemPlan item;
  private long line;
  private boolean rejected;
  private boolean repeated;
  private boolean unknownGaiji;

  /** What a finding of a repeated group says: the same of another repetition is not told again. */
  private record Told(RowCode code, Wording wording) {}

  RecordMapper(FilePlan plan, JoinLookup lookup) {
    this.plan = plan;
    this.standardGroups = List.copyOf(plan.standardGroups());
    this.groups = plan.groups().toArray(GroupPlan[]::new);
    this.exclusions = plan.exclusions().toArray(FilePlan.ExclusionPlan[]::new);
    this.partners = new Partners(plan.joins(), lookup);
    this.fields = new String[plan.fieldCount()];
    Arrays.fill(fields, "");
    this.rows = new String[groups.length][];
    for (int i = 0; i < groups.length; i++) {
      rows[i] = new String[groups[i].group().items().size()];
    }
    this.emitted = new boolean[groups.length];
  }

  @Override
  public SourceFile file() {
    return plan.file();
  }

  @Override
  public List<StandardGroup> groups() {
    return standardGroups;
  }

  @Override
  public List<Join> joins() {
    return partners.joins().stream().map(JoinPlan::join).toList();
  }

  @Override
  public long partner(int join) {
    return partners.record(join);
  }

  @Override
  public Disposition map(SourceRecord record, RowSink sink, Consumer<Finding> sinkOfFindings) {
    Disposition left = leaves(record, sinkOfFindings);
    return left != null ? left : mapped(sink);
  }

  /** Reads a record; its disposition when it is rejected or excluded already. */
  @Nullable Disposition leaves(SourceRecord record, Consumer<Finding> sinkOfFindings) {
    findings = sinkOfFindings;
    rejected = false;
    repeated = false;
    told.clear();
    line = record.line();
    if (hasFaults(record)) {
      return Disposition.REJECTED;
    }
    load(record);
    return excluded();
  }

  private boolean hasFaults(SourceRecord record) {
    List<Finding> faults = record.faults();
    boolean errors = false;
    for (int i = 0; i < faults.size(); i++) {
      findings.accept(faults.get(i));
      errors |= faults.get(i).isError();
    }
    return errors;
  }

  private void load(SourceRecord record) {
    unknownGaiji = false;
    for (int index : plan.usedFields()) {
      String raw = record.field(index);
      if (raw.isEmpty()) {
        fields[index] = "";
        continue;
      }
      String text = plan.gaiji().replace(raw);
      unknownGaiji |= text != raw && GaijiTable.hasUnknown(text);
      fields[index] = Blank.trimEnd(text);
    }
    unknownGaiji |= partners.load(fields);
  }

  private @Nullable Disposition excluded() {
    for (FilePlan.ExclusionPlan exclusion : exclusions) {
      item = null;
      wording = exclusion.wording();
      if (test(exclusion.condition())) {
        return Disposition.excluded(exclusion.exclusion());
      }
      if (rejected) {
        return Disposition.REJECTED;
      }
    }
    return null;
  }

  private Disposition mapped(RowSink sink) {
    reportPartners();
    if (rejected) {
      return Disposition.REJECTED;
    }
    for (int i = 0; i < groups.length; i++) {
      emitted[i] = emits(groups[i]);
      if (emitted[i]) {
        fill(groups[i], rows[i]);
      }
    }
    if (rejected) {
      return Disposition.REJECTED;
    }
    for (int i = 0; i < groups.length; i++) {
      if (emitted[i]) {
        sink.row(groups[i].position(), rows[i]);
      }
    }
    return Disposition.MAPPED;
  }

  private void reportPartners() {
    for (int i = 0; i < partners.joins().size(); i++) {
      RowCode problem = partners.problem(i);
      if (problem != null) {
        item = null;
        wording = partners.joins().get(i).wording();
        report(problem);
      }
    }
  }

  private boolean emits(GroupPlan group) {
    repeated = group.repeated();
    item = null;
    wording = group.wording();
    Condition condition = group.condition();
    return condition == null || test(condition);
  }

  private void fill(GroupPlan group, @Nullable String[] target) {
    row = target;
    for (ItemPlan each : group.items()) {
      item = each;
      wording = each.wording();
      String value = each.evaluate(this);
      target[each.index()] = value == null || value.isEmpty() ? null : value;
    }
  }

  /** Whether a condition holds; false, and the record rejected, when it has no answer. */
  boolean test(Condition condition) {
    try {
      return condition.test(this, "");
    } catch (EvaluationFailure e) {
      report(RowCode.EXPRESSION_FAILED);
      return false;
    }
  }

  boolean hasUnknownGaiji() {
    return unknownGaiji;
  }

  @Override
  public String field(int index) {
    return fields[index];
  }

  @Override
  public String item(int index) {
    String value = row[index];
    return value == null ? "" : value;
  }

  @Override
  public void report(RowCode code) {
    Wording words = java.util.Objects.requireNonNull(wording);
    Severity severity = item == null ? code.severity() : item.severity(code);
    rejected |= severity == Severity.ERROR;
    if (repeated && !told.add(new Told(code, words))) {
      return;
    }
    Place place = new Place(plan.file().name(), null, line, words.fields(), words.reference());
    findings.accept(new Finding(code, severity, place, words.arguments()));
  }
}
