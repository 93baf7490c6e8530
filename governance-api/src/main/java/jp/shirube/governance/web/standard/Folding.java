package jp.shirube.governance.web.standard;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text as it is searched: half and full width, upper and lower case, hiragana and katakana are
 * one. Knows for each place of it where that is in the text itself.
 */
final class Folding {

  private static final int HIRAGANA_TO_KATAKANA = 'ァ' - 'ぁ';

  private final String original;
  private final String folded;
  private final int[] places;

  private Folding(String original, String folded, int[] places) {
    this.original = original;
    this.folded = folded;
    this.places = places;
  }

  static Folding of(String text) {
    StringBuilder folded = new StringBuilder();
    List<Integer> places = new ArrayList<>();
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      String part = fold(Character.toString(text.codePointAt(at)));
      for (int i = 0; i < part.length(); i++) {
        places.add(at);
      }
      folded.append(part);
    }
    places.add(text.length());
    return new Folding(
        text, folded.toString(), places.stream().mapToInt(Integer::intValue).toArray());
  }

  /** The text in the form in which it is compared. */
  static String fold(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(plain.length());
    plain.chars().forEach(it -> folded.append((char) katakana(it)));
    return folded.toString();
  }

  private static int katakana(int character) {
    boolean hiragana = character >= 'ぁ' && character <= 'ゖ';
    return hiragana ? character + HIRAGANA_TO_KATAKANA : character;
  }

  boolean contains(String word) {
    return folded.contains(word);
  }

  boolean is(String word) {
    return folded.equals(word);
  }

  boolean startsWith(String word) {
    return folded.startsWith(word);
  }

  /** The text in parts, those that hold one of the words marked. */
  List<Part> parts(List<String> words) {
    boolean[] hit = new boolean[original.length()];
    for (String word : words) {
      for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
        mark(hit, places[at], end(at + word.length() - 1));
      }
    }
    return cut(hit);
  }

  /** Where the character of the text ends that a place of the folded text belongs to. */
  private int end(int last) {
    int next = last + 1;
    while (next < places.length - 1 && places[next] == places[last]) {
      next++;
    }
    return places[next];
  }

  private static void mark(boolean[] hit, int from, int to) {
    for (int i = from; i < to; i++) {
      hit[i] = true;
    }
  }

  private List<Part> cut(boolean[] hit) {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= hit.length; i++) {
      if (i == hit.length || hit[i] != hit[from]) {
        parts.add(new Part(original.substring(from, i), hit[from]));
        from = i;
      }
    }
    return parts;
  }

  /** A piece of a text; {@code hit} when it was searched for. */
  record Part(String text, boolean hit) {}
}
