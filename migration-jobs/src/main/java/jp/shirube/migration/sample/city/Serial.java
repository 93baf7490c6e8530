package jp.shirube.migration.sample.city;

/** Hands out ascending numbers with check digits. */
final class Serial {

  private long next;

  Serial(long first) {
    this.next = first;
  }

  String take() {
    String number = CheckDigit.number(next++);
    return number.isEmpty() ? take() : number;
  }
}
