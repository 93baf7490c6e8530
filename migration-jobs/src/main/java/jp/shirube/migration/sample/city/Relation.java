package jp.shirube.migration.sample.city;

import java.util.List;

/** 続柄: relation to the head of the household, as the standard's codes joined by の. */
public enum Relation {
  HEAD("世帯主", "02"),
  HUSBAND("夫", "11"),
  WIFE("妻", "12"),
  CHILD("子", "20"),
  FATHER("父", "51"),
  MOTHER("母", "52"),
  CHILDS_WIFE("子の妻", "20の12"),
  GRANDCHILD("子の子", "20の20");

  private final String wording;
  private final String codes;

  Relation(String wording, String codes) {
    this.wording = wording;
    this.codes = codes;
  }

  public String wording() {
    return wording;
  }

  /** One to four codes of the standard. */
  public List<String> codes() {
    return List.of(codes.split("の"));
  }

  public boolean spouse() {
    return this == HUSBAND || this == WIFE;
  }
}
