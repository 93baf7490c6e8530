package jp.shirube.governance.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryArchiveTest {

  @TempDir Path folder;

  @Test
  void plainFilesAreUnpacked() throws IOException {
    unpack(zip(StandardCharsets.UTF_8, "manifest.csv", "住民.csv"));
    assertThat(folder.resolve("manifest.csv")).hasContent("content of manifest.csv");
    assertThat(folder.resolve("住民.csv")).hasContent("content of 住民.csv");
  }

  @Test
  void namesOfJapaneseWindowsAreRead() throws IOException {
    unpack(zip(Charset.forName("windows-31j"), "住民①.csv"));
    assertThat(folder.resolve("住民①.csv")).exists();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../outside.csv", "/etc/outside", "in/side.csv", "a\\b.csv", ".hidden", ".."})
  void nothingLeavesTheFolder(String name) {
    assertRefused(zip(StandardCharsets.UTF_8, name));
    assertThat(folder.resolveSibling("outside.csv")).doesNotExist();
  }

  @Test
  void whatIsNoArchiveIsRefused() {
    assertRefused(new byte[0]);
    assertRefused("manifest".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void tooManyFilesAreRefused() {
    assertRefused(
        zip(
            StandardCharsets.UTF_8,
            IntStream.rangeClosed(0, DeliveryArchive.MOST_FILES)
                .mapToObj(it -> it + ".csv")
                .toArray(String[]::new)));
  }

  private void assertRefused(byte[] archive) {
    assertThatThrownBy(() -> unpack(archive)).hasMessageContaining("SRB-JOB-0008");
  }

  private void unpack(byte[] archive) throws IOException {
    DeliveryArchive.unpack(new ByteArrayInputStream(archive), Files.createDirectories(folder));
  }

  private static byte[] zip(Charset names, String... files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
      for (String file : files) {
        zip.putNextEntry(new ZipEntry(file));
        zip.write(("content of " + file).getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }
}
