package jp.shirube.migration.sample.city;

/** Hands out ascending numbers with check digits. */
public final class Serial {

  private long next;

  public Serial(long first) {
    this.next = first;
  }

  public String take() {
    String number = CheckDigit.number(next++);
    return number.isEmpty() ? take() : number;
  }
}
