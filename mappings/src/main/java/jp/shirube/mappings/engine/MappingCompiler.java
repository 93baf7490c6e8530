package jp.shirube.mappings.engine;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    compilation.findings.stream()
        .filter(Finding::isError)
        .findFirst()
        .ifPresent(
            error -> {
              throw new IllegalArgumentException("the mapping has errors: " + error.code().code());
            });
    return new PlannedMapping(definition, standard, plans);
  }

  /** Compiles a definition only to learn what is wrong with its rules and what they use. */
  public static Inspection inspect(MappingDefinition definition, Standard standard) {
    Compilation compilation = new Compilation(definition, standard);
    compilation.plans();
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
      Map<String, FilePlan> plans = new LinkedHashMap<>();
      for (SourceFile file : definition.files()) {
        if (plans.containsKey(file.id())) {
          continue;
        }
        FileCompiler compiler = new FileCompiler(definition, file, standard, usages, findings::add);
        plans.put(file.id(), compiler.compile());
        usedFields.put(file.id(), compiler.usedFields());
      }
      return plans;
    }
  }

  private record PlannedMapping(
      MappingDefinition definition, Standard standard, Map<String, FilePlan> plans)
      implements CompiledMapping {

    @Override
    public FileMapper mapper(String fileId) {
      FilePlan plan = plans.get(fileId);
      if (plan == null) {
        throw new IllegalArgumentException("no file " + fileId + " in the mapping");
      }
      return new RecordMapper(plan);
    }
  }
}
