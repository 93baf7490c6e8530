package jp.shirube.migration.sample.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shirube.migration.sample.expected.Row;
import org.junit.jupiter.api.Test;

/** A few rules of each family, reckoned over rows written by hand. */
class LawsTest {

  private static Row row(String group, String... values) {
    Row row = new Row(group);
    for (String value : values) {
      String[] pair = value.split("=", 2);
      row.put(pair[0], pair[1]);
    }
    return row;
  }

  private static List<String> codes(Row... rows) {
    return new Laws().breaches(List.of(rows)).stream().map(Breach::code).sorted().toList();
  }

  private static Row resident(String number, String state, String birth) {
    return row(
        "001901",
        "atenabango=" + number,
        "juminjotai=" + state,
        "seinengappi=" + birth,
        "idonengappi=2020-01-01",
        "saishinfuragu=1");
  }

  private static Row insured(String number, String from, String to) {
    return row(
        "024901",
        "shikuchosonkodo=1",
        "atenabango=" + number,
        "kokuhokigobango=S",
        "kokuhoshikakushutokunengappi=" + from,
        "kokuhoshikakusoshitsunengappi=" + to,
        "saishinfuragu=1");
  }

  @Test
  void goodRowsBreakNothing() {
    assertThat(codes(resident("a", "1", "1990-01-01"), insured("a", "2020-01-01", ""))).isEmpty();
  }

  @Test
  void periodsAreInOrderAndApart() {
    assertThat(codes(insured("a", "2020-01-02", "2020-01-01"))).containsExactly("SRB-SET-0011");
    assertThat(codes(insured("a", "2020-01-01", ""), insured("a", "2021-01-01", "")))
        .containsExactly("SRB-SET-0012");
    assertThat(codes(insured("a", "2020-01-01", "2021-01-01"), insured("a", "2021-01-01", "")))
        .isEmpty();
  }

  @Test
  void theDeadAreNotInsured() {
    Row insured = insured("a", "2020-01-01", "");
    Row dead = resident("a", "3", "1990-01-01");
    dead.put("shojonoidonengappi", "2020-01-01");
    assertThat(new Laws().breaches(List.of(dead, insured)))
        .containsExactly(new Breach(insured, "kokuhoshikakusoshitsunengappi", "SRB-SET-0020"));
    assertThat(codes(dead, insured("b", "2020-01-01", ""))).isEmpty();
  }

  @Test
  void agesCountFromTheDayBeforeTheBirthday() {
    assertThat(codes(resident("a", "1", "1945-01-02"), insured("a", "2019-12-31", ""))).isEmpty();
    assertThat(codes(resident("a", "1", "1945-01-02"), insured("a", "2020-01-01", "")))
        .containsExactly("SRB-SET-0021");
  }

  @Test
  void numbersFit() {
    Row household = row("024902", "kokuhokigobango=S", "setaihihokenshasu=2", "saishinfuragu=1");
    assertThat(codes(household, insured("a", "2020-01-01", ""))).containsExactly("SRB-SET-0016");
    assertThat(codes(household, insured("a", "2020-01-01", ""), insured("b", "2020-01-01", "")))
        .isEmpty();
    assertThat(codes(row("024903", "nenzeigaku=5", "iryoippanbun=7", "keigengaku=2"))).isEmpty();
    assertThat(codes(row("024903", "nenzeigaku=5", "iryoippanbun=7")))
        .containsExactly("SRB-SET-0014");
  }

  @Test
  void aHouseholdHasOneHead() {
    Row head = resident("a", "1", "1990-01-01");
    head.put("setaibango", "H");
    assertThat(codes(head)).containsExactly("SRB-SET-0019");
    head.put("zokugarakodo1", "02");
    assertThat(codes(head)).isEmpty();
  }

  @Test
  void deletedRowsAreNobodysBusiness() {
    Row deleted = insured("a", "2020-01-02", "2020-01-01");
    deleted.put("sakujofuragu", "1");
    assertThat(codes(deleted)).isEmpty();
  }
}
