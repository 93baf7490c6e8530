package jp.shirube.reports.protect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

class EncryptedTest {

  private static final char[] PASSWORD = "Correct-Horse-7".toCharArray();
  private static final char[] WRONG = "correct-horse-7".toCharArray();

  @Test
  void aPdfIsEncryptedWithAes256AndOpensWithItsPasswordOnly() throws IOException {
    byte[] encrypted = EncryptedPdf.encrypted(pdf(), PASSWORD);
    assertThatThrownBy(() -> Loader.loadPDF(encrypted))
        .isInstanceOf(InvalidPasswordException.class);
    try (PDDocument document = Loader.loadPDF(encrypted, new String(PASSWORD))) {
      assertThat(document.getEncryption().getLength()).isEqualTo(256);
      assertThat(document.getEncryption().getRevision()).isEqualTo(6);
      assertThat(document.getNumberOfPages()).isEqualTo(1);
    }
    assertThat(EncryptedPdf.decrypted(encrypted, WRONG)).isEmpty();
    assertThat(EncryptedPdf.decrypted(encrypted, PASSWORD)).isPresent();
  }

  @Test
  void anOfficeFileIsEncryptedAsExcelDoesIt() throws IOException {
    byte[] plain = "PK workbook".getBytes(StandardCharsets.UTF_8);
    byte[] encrypted = EncryptedFile.encrypted(plain, PASSWORD);
    try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(encrypted))) {
      EncryptionInfo info = new EncryptionInfo(container);
      assertThat(info.getEncryptionMode()).isEqualTo(EncryptionMode.agile);
      assertThat(info.getHeader().getCipherAlgorithm()).isEqualTo(CipherAlgorithm.aes256);
    }
    assertThat(EncryptedFile.decrypted(encrypted, PASSWORD)).contains(plain);
    assertThat(EncryptedFile.decrypted(encrypted, WRONG)).isEmpty();
    assertThat(new String(encrypted, StandardCharsets.ISO_8859_1)).doesNotContain("workbook");
  }

  @Test
  void thePasswordStandsInNeitherFile() throws IOException {
    for (byte[] file :
        new byte[][] {
          EncryptedPdf.encrypted(pdf(), PASSWORD), EncryptedFile.encrypted(pdf(), PASSWORD)
        }) {
      assertThat(new String(file, StandardCharsets.ISO_8859_1)).doesNotContain("Correct-Horse");
      assertThat(new String(file, StandardCharsets.UTF_16LE)).doesNotContain("Correct-Horse");
    }
  }

  private static byte[] pdf() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(out);
    }
    return out.toByteArray();
  }
}
