package jp.shirube.migration.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jp.shirube.migration.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class CopyBufferTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private final CopyBuffer buffer = new CopyBuffer();

  private String written() {
    return new String(buffer.bytes(), 0, buffer.length(), StandardCharsets.UTF_8);
  }

  @Test
  void writesFieldsWithTabsAndRowsWithLineFeeds() {
    buffer.text("甲");
    buffer.text(null);
    buffer.text("");
    buffer.number(0);
    buffer.number(9_876_543_210L);
    buffer.endRow();
    assertThat(written()).isEqualTo("甲\t\\N\t\t0\t9876543210\n");
    assertThat(buffer.rows()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"'a\tb','a\\tb'", "'a\\b','a\\\\b'", "'\\N','\\\\N'", "'\\.','\\\\.'"})
  void escapesWhatCopyReadsAsItsOwn(String value, String expected) {
    assertThat(buffer.text(value)).isTrue();
    assertThat(written()).isEqualTo(expected + "\t");
  }

  @Test
  void escapesLineBreaks() {
    buffer.text("a\r\nb");
    assertThat(written()).isEqualTo("a\\r\\nb\t");
  }

  @ParameterizedTest
  @CsvSource({"'a\u0000b'", "'\uD842'", "'\uDFB7x'", "'葛\uD842葛'"})
  void refusesWhatNoDatabaseTextHolds(String value) {
    assertThat(buffer.text(value)).isFalse();
  }

  @Test
  void rewindsToAMark() {
    buffer.text("first");
    buffer.endRow();
    int length = buffer.length();
    buffer.text("second");
    buffer.endRow();
    buffer.rewind(length, 1);
    assertThat(written()).isEqualTo("first\n");
    assertThat(buffer.rows()).isEqualTo(1);
  }

  @Test
  void growsBeyondItsFirstCapacity() {
    String value = "𠮷".repeat(50_000);
    buffer.text(value);
    assertThat(written()).isEqualTo(value + "\t");
  }

  @Test
  void postgresReadsBackEveryTextAsItWas() throws SQLException {
    List<String> texts = randomTexts(2_000);
    texts.forEach(this::row);
    try (Connection connection = DATABASE.migration().getConnection()) {
      JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
      jdbc.execute("create temp table copied (value text, position bigint)");
      CopyIn copy =
          connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy copied from stdin");
      copy.writeToCopy(buffer.bytes(), 0, buffer.length());
      copy.endCopy();
      assertThat(jdbc.queryForList("select value from copied order by position", String.class))
          .isEqualTo(texts);
    }
  }

  private void row(String text) {
    long position = buffer.rows();
    assertThat(buffer.text(text)).isTrue();
    buffer.number(position);
    buffer.endRow();
  }

  /** Texts of any characters a database can hold, those that need care more often. */
  private static List<String> randomTexts(int count) {
    Random random = new Random(20261101);
    int[] special = {'\\', '\t', '\n', '\r', 'N', '.', 0x20BB7, 0x845B, 0xE0102, 0x7F, 0xE000, 1};
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(20); length > 0; length--) {
        boolean plain = random.nextBoolean();
        text.appendCodePoint(plain ? anyCodePoint(random) : special[random.nextInt(12)]);
      }
      texts.add(text.toString());
    }
    return texts;
  }

  private static int anyCodePoint(Random random) {
    int codePoint = 1 + random.nextInt(Character.MAX_CODE_POINT);
    return codePoint >= 0xD800 && codePoint <= 0xDFFF ? 0x3042 : codePoint;
  }
}
