package jp.shirube.migration.sample.propertytax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.delivery.Extract;

/** Extracts of one object: one for each valuation, seldom one of what had been there before. */
final class ValuedExtracts {

  private ValuedExtracts() {}

  /**
   * @param permille how often there was something before
   * @param former makes the extract of what was before from the first valuation
   */
  static List<Extract> of(
      List<Valuation> valuations,
      Dice dice,
      int permille,
      Function<Valuation, Extract> present,
      Function<Valuation, Extract> former) {
    List<Extract> extracts = new ArrayList<>(valuations.stream().map(present).toList());
    if (!valuations.isEmpty() && dice.permille(permille)) {
      extracts.add(former.apply(valuations.get(0)));
    }
    return extracts;
  }
}
