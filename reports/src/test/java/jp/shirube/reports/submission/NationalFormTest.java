package jp.shirube.reports.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class NationalFormTest {

  @Test
  void theFormInTheResourcesIsWhatTheGeneratorMakes() throws IOException {
    Map<String, byte[]> shipped = FormPackage.read(Submissions.blank()).parts();
    Map<String, byte[]> made = FormPackage.read(generated()).parts();
    assertThat(made.keySet()).isEqualTo(shipped.keySet());
    made.forEach(
        (name, content) -> {
          if (!name.startsWith("docProps/")) {
            assertThat(shipped.get(name)).as(name).isEqualTo(content);
          }
        });
  }

  private static byte[] generated() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new NationalFormGenerator().generate()) {
      workbook.write(out);
    }
    return out.toByteArray();
  }
}
