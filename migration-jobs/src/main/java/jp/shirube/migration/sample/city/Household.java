package jp.shirube.migration.sample.city;

import java.util.List;

/**
 * People of one 世帯.
 *
 * @param index 0-based, in order of generation
 * @param number 世帯番号 with check digit
 * @param members the head first; none is empty
 */
public record Household(long index, String number, List<Resident> members) {

  public Household {
    members = List.copyOf(members);
  }

  public Resident head() {
    return members.get(0);
  }
}
