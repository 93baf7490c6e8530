package jp.shirube.migration.sample.city;

import java.util.HashMap;
import java.util.Map;

/** Full and half width as the generator's own lists have it. */
public final class Width {

  private static final String FULL_KANA =
      "ァアィイゥウェエォオカキクケコサシスセソタチッツテトナニヌネノハヒフヘホマミムメモャヤュユョヨラリルレロワヲンー・";
  private static final String HALF_KANA =
      "ｧｱｨｲｩｳｪｴｫｵｶｷｸｹｺｻｼｽｾｿﾀﾁｯﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓｬﾔｭﾕｮﾖﾗﾘﾙﾚﾛﾜｦﾝｰ･";
  private static final String VOICED = "ガギグゲゴザジズゼゾダヂヅデドバビブベボヴ";
  private static final String VOICED_BASE = "ｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾊﾋﾌﾍﾎｳ";
  private static final String PLOSIVE = "パピプペポ";
  private static final String PLOSIVE_BASE = "ﾊﾋﾌﾍﾎ";
  private static final Map<Character, String> HALF = halfForms();

  private Width() {}

  /** Half-width kana, letters, digits and blanks of a full-width text. */
  public static String half(String full) {
    StringBuilder text = new StringBuilder(full.length() + 8);
    for (int i = 0; i < full.length(); i++) {
      char character = full.charAt(i);
      text.append(HALF.getOrDefault(character, String.valueOf(character)));
    }
    return text.toString();
  }

  /** Full-width letters, digits, signs and blanks of an ASCII text; the rest stays. */
  public static String full(String half) {
    StringBuilder text = new StringBuilder(half.length());
    for (int i = 0; i < half.length(); i++) {
      text.append(full(half.charAt(i)));
    }
    return text.toString();
  }

  private static char full(char half) {
    if (half == ' ') {
      return '　';
    }
    return half > ' ' && half <= '~' ? (char) (half - '!' + '！') : half;
  }

  private static Map<Character, String> halfForms() {
    Map<Character, String> forms = new HashMap<>();
    add(forms, FULL_KANA, HALF_KANA, "");
    add(forms, VOICED, VOICED_BASE, "ﾞ");
    add(forms, PLOSIVE, PLOSIVE_BASE, "ﾟ");
    for (char ascii = '!'; ascii <= '~'; ascii++) {
      forms.put(full(ascii), String.valueOf(ascii));
    }
    forms.put('　', " ");
    return forms;
  }

  private static void add(Map<Character, String> forms, String full, String half, String mark) {
    for (int i = 0; i < full.length(); i++) {
      forms.put(full.charAt(i), half.charAt(i) + mark);
    }
  }
}
