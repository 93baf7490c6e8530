package jp.shirube.governance.mappingdesk;

import jp.shirube.governance.context.TestGovernance;
import jp.shirube.mappings.definition.GroupMapping;
import jp.shirube.mappings.definition.MappingDefinitions;
import jp.shirube.mappings.standard.StandardItem;
import jp.shirube.mappings.standard.Standards;

/** Versions of the sample's mapping definitions, for tests of other modules. */
public final class SampleVersions {

  private SampleVersions() {}

  /**
   * Uploads a system's sample definition and waits for its check.
   *
   * @return an item that it fills
   */
  public static StandardItem checked(TestGovernance city, String system) {
    byte[] workbook = SampleWorkbooks.of(system);
    new TestDesk(city).checked(system, workbook, city.person("a-engineer").id());
    GroupMapping group =
        MappingDefinitions.read(system, workbook).definition().orElseThrow().groups().get(0);
    return Standards.builtIn()
        .group(group.groupId())
        .flatMap(it -> it.item(group.items().get(0).physicalName()))
        .orElseThrow();
  }
}
