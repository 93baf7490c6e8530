package jp.shirube.migration.spool;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Types;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlDialectTest {

  @Test
  void oracle() {
    SqlDialect oracle = new OracleDialect();

    assertThat(oracle.snapshot()).isEqualTo("SET TRANSACTION READ ONLY");
    assertThat(oracle.select("JIDO", "JUKYUSHA", List.of(), List.of()))
        .isEqualTo("SELECT * FROM \"JIDO\".\"JUKYUSHA\"");
    assertThat(oracle.select("JIDO", "A\"B", List.of("ID", "NAME"), List.of("ID", "EDA")))
        .isEqualTo("SELECT \"ID\", \"NAME\" FROM \"JIDO\".\"A\"\"B\" ORDER BY \"ID\", \"EDA\"");
  }

  @Test
  void postgreSql() {
    assertThat(new PostgreSqlDialect().snapshot())
        .isEqualTo("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
    assertThat(new PostgreSqlDialect().driverSettings())
        .containsEntry("logServerErrorDetail", "false");
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:postgresql://db/x,postgresql",
    "embedded,postgresql",
    "jdbc:oracle:thin:@db,oracle"
  })
  void theUrlTellsTheDialect(String url, String id) {
    assertThat(SqlDialect.ofUrl(url).orElseThrow().id()).isEqualTo(id);
  }

  @Test
  void noOtherDatabase() {
    assertThat(SqlDialect.ofUrl("jdbc:mysql://db/x")).isEmpty();
  }

  @Test
  void oracleTypesHaveTheSameTexts() {
    assertThat(ColumnText.of(Types.TIMESTAMP, "DATE")).contains(ColumnText.ORACLE_DATE);
    assertThat(ColumnText.of(Types.TIMESTAMP, "TIMESTAMP")).contains(ColumnText.TIMESTAMP);
    assertThat(ColumnText.of(Types.NUMERIC, "NUMBER")).contains(ColumnText.DECIMAL);
    assertThat(ColumnText.of(Types.CHAR, "CHAR")).contains(ColumnText.PADDED_TEXT);
    assertThat(ColumnText.of(Types.BLOB, "BLOB")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({".71,0.71", "-.710,-0.71", "1E+3,1000", "0.00,0", "-0.0,0", "1E-10,0.0000000001"})
  void numbersHaveOneText(BigDecimal value, String text) {
    assertThat(ColumnText.plain(value)).isEqualTo(text);
  }

  @Test
  void paddingIsBlanksAtTheEnd() {
    assertThat(ColumnText.withoutPadding(" a b  ")).isEqualTo(" a b");
    assertThat(ColumnText.withoutPadding("   ")).isEmpty();
    assertThat(ColumnText.withoutPadding("a　")).isEqualTo("a　");
  }
}
