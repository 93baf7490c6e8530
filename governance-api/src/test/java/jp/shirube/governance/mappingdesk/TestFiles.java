package jp.shirube.governance.mappingdesk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.shirube.mappings.definition.MappingCode;
import jp.shirube.mappings.finding.FindingCode;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files that people send by mistake or on purpose. */
public final class TestFiles {

  private static final int BOMB = 80 << 20;

  private TestFiles() {}

  /** Files that cannot be kept, with why. */
  public static Map<UploadedWorkbook, FindingCode> refused() {
    Map<UploadedWorkbook, FindingCode> files = new LinkedHashMap<>();
    files.put(new UploadedWorkbook("x.xlsx", new byte[0]), MappingDeskCode.FILE_EMPTY);
    files.put(
        new UploadedWorkbook("x.xlsx", new byte[UploadChecks.MAX_BYTES + 1]),
        MappingDeskCode.FILE_TOO_LARGE);
    files.put(new UploadedWorkbook("x.csv", new byte[] {'a'}), MappingDeskCode.FILE_NAME);
    files.put(new UploadedWorkbook("../x.xlsx", new byte[] {'a'}), MappingDeskCode.FILE_NAME);
    files.put(new UploadedWorkbook("x.xlsx", text()), MappingCode.NOT_A_WORKBOOK);
    files.put(new UploadedWorkbook("x.xlsx", old()), MappingCode.OLD_WORKBOOK);
    files.put(new UploadedWorkbook("x.xlsx", locked()), MappingCode.ENCRYPTED_WORKBOOK);
    files.put(new UploadedWorkbook("x.xlsx", macro()), MappingCode.MACRO_WORKBOOK);
    files.put(new UploadedWorkbook("x.xlsx", bomb()), MappingCode.TOO_LARGE);
    return files;
  }

  /** A workbook of which only a sheet of no use is left. */
  static void withoutSheets(XSSFWorkbook workbook) {
    while (workbook.getNumberOfSheets() > 0) {
      workbook.removeSheetAt(0);
    }
    workbook.createSheet("見積書").createRow(0).createCell(0).setCellValue("金額");
  }

  /** Something that is no workbook. */
  public static byte[] text() {
    return "名前,値\r\n".repeat(100).getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  private static byte[] old() {
    return bytes(
        out -> {
          try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("表紙");
            workbook.write(out);
          }
        });
  }

  private static byte[] locked() {
    return bytes(
        out -> {
          EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
          Encryptor encryptor = info.getEncryptor();
          encryptor.confirmPassword("password");
          try (POIFSFileSystem files = new POIFSFileSystem()) {
            try (OutputStream sealed = encryptor.getDataStream(files)) {
              sealed.write(SampleWorkbooks.of("001"));
            } catch (java.security.GeneralSecurityException e) {
              throw new IOException(e);
            }
            files.writeFilesystem(out);
          }
        });
  }

  private static byte[] macro() {
    return zip(Map.of("[Content_Types].xml", 10, "xl/workbook.xml", 10, "xl/vbaProject.bin", 10));
  }

  private static byte[] bomb() {
    return zip(Map.of("[Content_Types].xml", 10, "xl/workbook.xml", BOMB));
  }

  private static byte[] zip(Map<String, Integer> parts) {
    return bytes(
        out -> {
          try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, Integer> part : parts.entrySet()) {
              zip.putNextEntry(new ZipEntry(part.getKey()));
              zip.write(new byte[part.getValue()]);
            }
          }
        });
  }

  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private static byte[] bytes(Writing writing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
