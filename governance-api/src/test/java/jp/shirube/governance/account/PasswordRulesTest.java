package jp.shirube.governance.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import jp.shirube.governance.identity.Person;
import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.actor.Actor.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

  private static final Person SUZUKI =
      new Person(
          "tax-suzuki",
          "鈴木 はなこ",
          Role.DEPARTMENT_STAFF,
          "税務課",
          "",
          "hanako.s@city.example",
          LocalDate.of(2026, 4, 1),
          null);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "みかん畑と古い時計台の午後",
        "correct horse battery staple",
        "ゆうやけこやけのあかとんぼ",
        "kPz!4vQ8#mXw",
        "🍊🍋🍇🍓🍒🍑🥝🍍🥥🍏🍐🍌"
      })
  void longAndUncommonIsEnough(String password) {
    assertThat(PasswordRules.findings(password, SUZUKI)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "short11char, PASSWORD_SHORT",
    "1qaz2wsx3edc, PASSWORD_COMMON",
    "Sunshine!2026, PASSWORD_COMMON",
    "ＱＷＥＲＴＹ１２３４５６, PASSWORD_COMMON",
    "2026年のtax-suzukiです, PASSWORD_OWN",
    "朝ごはんと鈴木と味噌汁たち, ",
    "鈴木 はなこの朝ごはんとお茶, PASSWORD_OWN",
    "Hanako.S and the sea, PASSWORD_OWN",
    "my Shirube password, PASSWORD_OWN",
    "xyzwxyzwxyzwxyzw, PASSWORD_PATTERN",
    "23456789:;<=>?, PASSWORD_PATTERN",
    "みみみみみみみみみみみみ, PASSWORD_PATTERN"
  })
  void whatIsEasilyGuessedIsRefused(String password, String code) {
    assertThat(codes(password)).containsExactlyElementsOf(code == null ? List.of() : List.of(code));
  }

  private static List<String> codes(String password) {
    return PasswordRules.findings(password, SUZUKI).stream()
        .map(it -> ((AccountCode) it.code()).name())
        .toList();
  }

  @Test
  void lengthIsCountedInCharactersAndBounded() {
    String[] kanji = {"山", "川", "海", "𠮷"};
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 128; i++) {
      text.append(kanji[(i * i + i / 7) % 4]);
    }
    assertThat(codes(text.toString())).isEmpty();
    assertThat(codes(text + "空")).containsExactly("PASSWORD_LONG");
    assertThat(codes(text.toString().repeat(1000))).contains("PASSWORD_LONG");
    assertThat(codes("𠮷山川海空星月日土水火")).containsExactly("PASSWORD_SHORT");
  }

  @Test
  void lineEndsAreRefusedAndNoRefusalRepeatsThePassword() {
    assertThat(codes("two lines of\nsomething")).containsExactly("PASSWORD_CHARACTER");
    assertThatThrownBy(() -> PasswordRules.require("Sunshine!2026", SUZUKI))
        .isInstanceOfSatisfying(
            FindingException.class,
            refused -> {
              assertThat(refused.findings())
                  .extracting(it -> (FindingCode) it.code())
                  .containsExactly(AccountCode.PASSWORD_COMMON);
              assertThat(refused.toString()).doesNotContain("Sunshine");
            });
  }

  @Test
  void fullWidthAndHalfWidthTypingAreTheSamePassword() {
    Passwords passwords = new Passwords();
    String hash = passwords.hash("ｶﾞｰﾃﾞﾝ ０１２ Ａｂｃ");
    assertThat(passwords.matches("ガーデン 012 Abc", hash)).isTrue();
    assertThat(passwords.matches("ガーデン 012 abc", hash)).isFalse();
    assertThat(passwords.matches("ガーデン 012 Abc", null)).isFalse();
    assertThat(passwords.matches("a".repeat(100_000), hash)).isFalse();
  }

  @Test
  void hashesAreArgon2idWithTheRecommendedCost() {
    assertThat(new Passwords().hash("みかん畑と古い時計台の午後"))
        .matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}");
  }
}
