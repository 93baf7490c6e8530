package jp.shirube.migration.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.mappings.definition.MappingDefinition;
import jp.shirube.mappings.definition.MappingDefinitions;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.migration.crypto.MasterKey;
import jp.shirube.migration.delivery.FileDeliveryStore;
import jp.shirube.migration.delivery.StoredDelivery;
import jp.shirube.migration.delivery.StoredFile;
import jp.shirube.migration.source.PartitionSize;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example delivery of the pages for vendors is received without a word. */
class DeliveryFormatTest {

  private static final Charset CP932 = Charset.forName("windows-31j");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"delivery-format.ja.md", "delivery-format.md"})
  void theExampleIsReceived(String page) throws IOException {
    Path delivery = Files.createDirectory(folder.resolve("delivery"));
    for (Map.Entry<String, String> file : Document.named(page).files().entrySet()) {
      boolean manifest = file.getKey().equals("manifest.csv");
      String content = manifest ? file.getValue() : file.getValue().replace("\n", "\r\n");
      Charset charset = manifest ? StandardCharsets.UTF_8 : CP932;
      Files.write(delivery.resolve(file.getKey()), content.getBytes(charset));
    }
    List<Finding> findings = new ArrayList<>();

    Optional<StoredDelivery> received =
        new FileDeliveryStore(folder, MasterKey.openOrCreate(folder), new PartitionSize(10, 1000))
            .receive(delivery, definition(), findings::add);

    assertThat(findings).isEmpty();
    assertThat(received.orElseThrow().files())
        .extracting(StoredFile::fileId, StoredFile::records)
        .containsExactly(tuple("ZEI", 2L), tuple("BIKO", 0L));
  }

  private MappingDefinition definition() throws IOException {
    Path sheets = Files.createDirectory(folder.resolve("mapping"));
    Files.writeString(sheets.resolve("表紙.csv"), "項目,値\n業務システムID,001\n事業者ID,A\n");
    Files.writeString(
        sheets.resolve("ファイル.csv"),
        "ファイルID,ファイル名,形式,文字コード\nZEI,ZEI.CSV,CSV,windows-31j\nBIKO,BIKO.CSV,CSV,windows-31j\n");
    Files.writeString(
        sheets.resolve("レイアウト.csv"), "ファイルID,項目名\nZEI,宛名番号\nZEI,税額\nBIKO,宛名番号\nBIKO,備考\n");
    return MappingDefinitions.read(sheets).definition().orElseThrow();
  }
}
