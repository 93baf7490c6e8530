package jp.shirube.mappings.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.shirube.mappings.definition.MappingDefinition;
import jp.shirube.mappings.definition.SourceFile;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.standard.Standard;

/** Compiles mapping definitions: every name becomes an index, every argument is parsed once. */
public final class MappingCompiler {

  private MappingCompiler() {}

  /**
   * Compiles a definition that its checks have accepted.
   *
   * @throws IllegalArgumentException when it has errors; check it first
   */
  public static CompiledMapping compile(MappingDefinition definition, Standard standard) {
    Compilation compilation = new Compilation(definition, standard);
    Map<String, FilePlan> plans = compilation.plans();
    Map<String, MeterPlan> meters = compilation.meters();
    compilation.findings.stream()
        .filter(Finding::isError)
        .findFirst()
        .ifPresent(
            error -> {
              throw new IllegalArgumentException("the mapping has errors: " + error.code().code());
            });
    return new PlannedMapping(definition, standard, plans, meters);
  }

  /** Compiles a definition only to learn what is wrong with its rules and what they use. */
  public static Inspection inspect(MappingDefinition definition, Standard standard) {
    Compilation compilation = new Compilation(definition, standard);
    compilation.plans();
    compilation.meters();
    return new Inspection(
        List.copyOf(compilation.findings), compilation.usedFields, compilation.usages.codeTables());
  }

  private static final class Compilation {

    private final MappingDefinition definition;
    private final Standard standard;
    private final Set<Finding> findings = new LinkedHashSet<>();
    private final Map<String, Set<Integer>> usedFields = new HashMap<>();
    private final Usages usages = new Usages();

    Compilation(MappingDefinition definition, Standard standard) {
      this.definition = definition;
      this.standard = standard;
    }

    Map<String, FilePlan> plans() {
      Map<String, FileCompiler> files = new LinkedHashMap<>();
      for (SourceFile file : definition.files()) {
        if (!files.containsKey(file.id())) {
          files.put(file.id(), new FileCompiler(definition, file, standard, usages, findings::add));
        }
      }
      files.values().forEach(FileCompiler::compile);
      return plans(files);
    }

    private Map<String, FilePlan> plans(Map<String, FileCompiler> files) {
      Map<String, List<JoinPlan>> joins = new HashMap<>();
      files.forEach((id, file) -> joins.put(id, new JoinCompiler(file.fields(), files).compile()));
      Map<String, FilePlan> plans = new LinkedHashMap<>();
      files.forEach(
          (id, file) -> {
            plans.put(id, file.plan(joins.getOrDefault(id, List.of())));
            usedFields.put(id, file.fields().used());
          });
      return plans;
    }

    Map<String, MeterPlan> meters() {
      Map<String, MeterPlan> meters = new LinkedHashMap<>();
      for (SourceFile file : definition.files()) {
        FileCompiler compiler = new FileCompiler(definition, file, standard, usages, findings::add);
        meters.put(file.id(), compiler.compileMeter());
        usedFields
            .computeIfAbsent(file.id(), id -> new TreeSet<>())
            .addAll(compiler.fields().used());
      }
      return meters;
    }
  }

  private record PlannedMapping(
      MappingDefinition definition,
      Standard standard,
      Map<String, FilePlan> plans,
      Map<String, MeterPlan> meters)
      implements CompiledMapping {

    @Override
    public FileMapper mapper(String fileId, JoinLookup joins) {
      return new RecordMapper(plan(fileId), joins);
    }

    @Override
    public List<PartnerReader> partners() {
      List<PartnerReader> partners = new ArrayList<>();
      for (FilePlan main : plans.values()) {
        main.joins().forEach(join -> partners.add(reader(join)));
      }
      return partners;
    }

    private PartnerReader reader(JoinPlan join) {
      FilePlan partner = plan(join.join().partnerId());
      return new PlannedReader(join, new RecordMapper(partner, JoinLookup.NONE));
    }

    private FilePlan plan(String fileId) {
      FilePlan plan = plans.get(fileId);
      if (plan == null) {
        throw new IllegalArgumentException("no file " + fileId + " in the mapping");
      }
      return plan;
    }

    @Override
    public FileMeter meter(String fileId) {
      MeterPlan plan = meters.get(fileId);
      if (plan == null) {
        throw new IllegalArgumentException("no file " + fileId + " in the mapping");
      }
      return new RecordMeter(plan.file(), plan.measures());
    }
  }
}
