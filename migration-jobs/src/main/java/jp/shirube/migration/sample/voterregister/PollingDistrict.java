package jp.shirube.migration.sample.voterregister;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.city.Address;
import jp.shirube.migration.sample.city.Places;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.city.Width;
import org.jspecify.annotations.Nullable;

/**
 * A polling district (投票区): three towns with one polling station.
 *
 * @param number from 1
 * @param station 投票所名称
 * @param site 投票所所在地
 * @param until 適用終了年月日, null while it is used
 * @param closes end of voting: earlier where people are few
 */
public record PollingDistrict(
    int number,
    String station,
    String site,
    LocalDate from,
    @Nullable LocalDate until,
    LocalTime opens,
    LocalTime closes,
    Stamp stamp) {

  private static final int TOWNS = 3;
  private static final int SMALL_FROM = 14;
  private static final LocalDate FIRST_ELECTION = LocalDate.of(2006, 4, 16);
  private static final LocalDate MERGED = LocalDate.of(2018, 3, 31);

  /** All of the city, the last of them given up. */
  public static List<PollingDistrict> all() {
    List<PollingDistrict> districts = new ArrayList<>();
    List<String> towns = Places.towns();
    for (int first = 0; first < towns.size(); first += TOWNS) {
      districts.add(of(districts.size() + 1, towns.get(first), null));
    }
    districts.add(of(districts.size() + 1, towns.get(0), MERGED));
    return districts;
  }

  private static PollingDistrict of(int number, String town, @Nullable LocalDate until) {
    LocalDate changed = until == null ? FIRST_ELECTION : until;
    return new PollingDistrict(
        number,
        town + "地区公民館",
        "小美玉市" + town + Width.full(Integer.toString(100 + number)) + "番地",
        FIRST_ELECTION,
        until,
        LocalTime.of(7, 0),
        LocalTime.of(number >= SMALL_FROM ? 18 : 20, 0),
        new Stamp("OP1001", changed, LocalTime.of(9, 0)));
  }

  /** Number of the district in which an address lies. */
  static int of(Address address) {
    return (Integer.parseInt(address.district()) - 1) / TOWNS + 1;
  }

  /** 投票区コード. */
  public String code() {
    return code(number);
  }

  static String code(int number) {
    return "%04d".formatted(number);
  }

  /** 投票区名称. */
  public String name() {
    return "第" + Width.full(Integer.toString(number)) + "投票区";
  }
}
