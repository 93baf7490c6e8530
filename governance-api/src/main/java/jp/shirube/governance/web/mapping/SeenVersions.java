package jp.shirube.governance.web.mapping;

import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.mappingdesk.MappingVersion;
import jp.shirube.governance.mappingdesk.MappingVersions;
import jp.shirube.governance.web.NotFound;
import org.springframework.stereotype.Component;

/** The version that an address names. */
@Component
class SeenVersions {

  private final MappingVersions versions;

  SeenVersions(MappingVersions versions) {
    this.versions = versions;
  }

  /**
   * @throws NotFound when there is none that the viewer may see
   */
  MappingVersion get(long id, Viewer viewer) {
    return versions.find(viewer.municipality(), id, viewer.actor()).orElseThrow(NotFound::new);
  }
}
