package jp.shirube.governance.mappingdesk;

import java.nio.charset.StandardCharsets;
import jp.shirube.migration.crypto.MasterKey;
import jp.shirube.migration.crypto.ValueSealer;
import jp.shirube.migration.run.MigrationHome;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Seals workbooks under a key outside the database, each bound to its municipality and its content:
 * put into another city's row, or another workbook's, it does not open.
 */
@Component
class MappingVault {

  private static final String PURPOSE = "mapping-workbook";

  private final ValueSealer sealer;

  MappingVault(ObjectProvider<MigrationHome> home) {
    this.sealer = new ValueSealer(MasterKey.openOrCreate(home.getObject().path()), PURPOSE);
  }

  byte[] seal(String municipality, String sha256, byte[] clear) {
    return sealer.seal(clear, identity(municipality, sha256));
  }

  byte[] open(String municipality, String sha256, byte[] sealed) {
    return sealer.open(sealed, identity(municipality, sha256));
  }

  private static byte[] identity(String municipality, String sha256) {
    return (municipality + "/" + sha256).getBytes(StandardCharsets.UTF_8);
  }
}
