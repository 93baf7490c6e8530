package jp.shirube.migration.run;

import java.util.Optional;
import jp.shirube.mappings.definition.MappingDefinition;
import jp.shirube.mappings.engine.CompiledMapping;
import jp.shirube.mappings.engine.MappingCompiler;
import jp.shirube.mappings.standard.EditionStore;
import jp.shirube.migration.ledger.RunRecord;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every mapping definition a run was begun with, by its content hash, so that a run is resumed with
 * exactly the one it began with.
 */
final class MappingArchive {

  private final JdbcTemplate jdbc;
  private final EditionStore editions;
  private final JsonMapper json = JsonMapper.builder().build();

  MappingArchive(JdbcTemplate jdbc, EditionStore editions) {
    this.jdbc = jdbc;
    this.editions = editions;
  }

  /** Keeps a definition; one that is there stays as it is. */
  void keep(MappingDefinition definition) {
    jdbc.update(
        """
        insert into app.mapping_definition (hash, version, definition) values (?, ?, ?::jsonb)
        on conflict do nothing
        """,
        definition.contentHash(),
        definition.cover().version(),
        json.writeValueAsString(definition));
  }

  Optional<MappingDefinition> find(String hash) {
    return jdbc
        .queryForList(
            "select definition from app.mapping_definition where hash = ?", String.class, hash)
        .stream()
        .findFirst()
        .map(text -> json.readValue(text, MappingDefinition.class));
  }

  /** The mapping a run began with, empty when it or its edition of the standard is gone. */
  Optional<CompiledMapping> restore(RunRecord run) {
    return find(run.mappingHash())
        .filter(definition -> definition.contentHash().equals(run.mappingHash()))
        .flatMap(
            definition ->
                editions
                    .find(run.edition())
                    .map(standard -> MappingCompiler.compile(definition, standard)));
  }
}
