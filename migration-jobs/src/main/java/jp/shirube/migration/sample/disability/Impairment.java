package jp.shirube.migration.sample.disability;

import java.util.List;
import java.util.stream.Stream;

/** Impairments for which 身体障害者手帳 are handed out, with the grade that each has by itself. */
enum Impairment {
  SIGHT(1, "01", 2, false, "両眼の視力障害（右眼０．０２，左眼０．０２）"),
  SIGHT_FIELD(1, "01", 5, true, "両眼の視野障害（両眼開放視認点数１００点以下）"),
  HEARING(2, "02", 4, false, "両耳感音性難聴（右８５ｄＢ，左８０ｄＢ）"),
  HEARING_FROM_BIRTH(2, "02", 2, false, "先天性両耳全ろう"),
  BALANCE(2, "03", 5, true, "平衡機能の著しい障害"),
  VOICE(3, "04", 3, false, "喉頭摘出による音声機能喪失"),
  CHEWING(3, "04", 4, true, "口腔がん術後の嚥下機能障害による，そしゃく機能の著しい障害"),
  ARM(4, "05", 2, true, "脳梗塞による右上肢機能全廃"),
  FINGERS(4, "05", 4, false, "左手おや指及びひとさし指を欠く"),
  LEG(4, "06", 4, true, "変形性股関節症による左股関節機能全廃（人工骨頭置換）"),
  TRUNK(4, "07", 2, false, "脳性麻痺による体幹機能障害（起立困難）"),
  SPINE(4, "07", 1, true, "脊髄損傷による体幹機能障害（坐位保持不能）"),
  HEART(5, "08", 3, true, "心臓機能障害（ペースメーカ植込み）"),
  KIDNEY(5, "09", 1, false, "慢性腎不全による，じん臓機能障害（人工透析）"),
  LUNGS(5, "10", 3, true, "慢性閉塞性肺疾患による呼吸器機能障害"),
  BOWEL(5, "11", 4, false, "直腸切断による直腸機能障害（人工肛門造設）"),
  LIVER(5, "14", 1, true, "肝硬変による肝臓機能障害");

  /** Those that children have. */
  static final List<Impairment> FROM_BIRTH = List.of(HEARING_FROM_BIRTH, TRUNK, HEART, SIGHT);

  private final int kind;
  private final String part;
  private final int grade;
  private final boolean examinedAgain;
  private final String wording;

  Impairment(int kind, String part, int grade, boolean examinedAgain, String wording) {
    this.kind = kind;
    this.part = part;
    this.grade = grade;
    this.examinedAgain = examinedAgain;
    this.wording = wording;
  }

  /** 障害種別コード of the standard. */
  int kind() {
    return kind;
  }

  /** 統計部位コード. */
  String part() {
    return part;
  }

  int grade() {
    return grade;
  }

  /** Whether it may improve, so that it is examined again (再認定). */
  boolean examinedAgain() {
    return examinedAgain;
  }

  /** 障害名 in full width. */
  String wording() {
    return wording;
  }

  /** Impairments of another kind that a person may have besides. */
  List<Impairment> others() {
    return Stream.of(values()).filter(other -> other.kind != kind).toList();
  }

  /**
   * Grade of several impairments together, by the sum of the points that each grade has (身体障害認定基準:
   * 1級 18, 2級 11, 3級 7, 4級 4, 5級 2, 6級 1).
   */
  static int total(List<Impairment> impairments) {
    int points = impairments.stream().mapToInt(one -> points(one.grade)).sum();
    for (int grade = 1; grade <= 6; grade++) {
      if (points >= points(grade)) {
        return grade;
      }
    }
    throw new IllegalArgumentException("no impairment");
  }

  private static int points(int grade) {
    return switch (grade) {
      case 1 -> 18;
      case 2 -> 11;
      case 3 -> 7;
      case 4 -> 4;
      case 5 -> 2;
      default -> 1;
    };
  }
}
