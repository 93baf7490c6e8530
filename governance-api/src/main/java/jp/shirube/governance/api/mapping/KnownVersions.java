package jp.shirube.governance.api.mapping;

import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.api.http.ApiCode;
import jp.shirube.governance.mappingdesk.MappingVersion;
import jp.shirube.governance.mappingdesk.MappingVersions;
import org.springframework.stereotype.Component;

/** Finds the version that a path names among those that the caller may see. */
@Component
class KnownVersions {

  private final MappingVersions versions;

  KnownVersions(MappingVersions versions) {
    this.versions = versions;
  }

  MappingVersion get(Viewer viewer, long id) {
    return versions.all(viewer.municipality(), viewer.actor()).stream()
        .filter(version -> version.id() == id)
        .findFirst()
        .orElseThrow(ApiCode.NOT_FOUND::refusal);
  }
}
