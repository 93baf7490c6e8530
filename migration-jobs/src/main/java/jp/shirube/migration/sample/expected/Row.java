package jp.shirube.migration.sample.expected;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.shirube.mappings.standard.StandardGroup;
import jp.shirube.mappings.standard.StandardItem;
import jp.shirube.mappings.standard.Standards;
import jp.shirube.migration.sample.city.Address;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.city.VagueDate;
import jp.shirube.migration.sample.table.Columns;
import jp.shirube.migration.sample.table.Values;

/** One expected row of a standard group, by the items' romaji; an empty text is no value. */
public final class Row extends Values {

  private static final Map<String, Columns> COLUMNS = new ConcurrentHashMap<>();
  private static final Map<String, List<String>> KEYS = new ConcurrentHashMap<>();
  private static final Map<String, String> SYSTEMS = new ConcurrentHashMap<>();

  private final String groupId;

  public Row(String groupId) {
    super(columns(groupId));
    this.groupId = groupId;
  }

  public String groupId() {
    return groupId;
  }

  /** The items of a group in the order of the standard. */
  public static Columns columns(String groupId) {
    return COLUMNS.computeIfAbsent(groupId, Row::readColumns);
  }

  /** 業務ID of the system that a group belongs to. */
  public static String systemId(String groupId) {
    return SYSTEMS.computeIfAbsent(
        groupId, id -> Standards.builtIn().group(id).orElseThrow().systemId());
  }

  /** Romaji of the group's key items in order. */
  public static List<String> keys(String groupId) {
    return KEYS.computeIfAbsent(groupId, Row::readKeys);
  }

  private static List<String> readKeys(String groupId) {
    StandardGroup group = Standards.builtIn().group(groupId).orElseThrow();
    return group.keyItems().stream().map(StandardItem::physicalName).toList();
  }

  private static Columns readColumns(String groupId) {
    StandardGroup group = Standards.builtIn().group(groupId).orElseThrow();
    return new Columns(group.items().stream().map(StandardItem::physicalName).toList());
  }

  /** The date, its 不詳フラグ and its 不詳表記. */
  public void putVague(String item, VagueDate date) {
    put(item, date.iso());
    put(item + "_fushofuragu", date.flag());
    put(item + "_fushohyoki", date.wording());
  }

  /**
   * The eight items of an address in the city; the city keeps no 町字ID yet.
   *
   * @param prefix for example {@code jusho}
   */
  public void putAddress(String prefix, Address address) {
    put(prefix + "_shikuchosonkodo", City.CODE);
    put(prefix + "_choazakodo", "0000000");
    put(prefix + "_todofuken", "茨城県");
    put(prefix + "_shikugunchosonmei", "小美玉市");
    put(prefix + "_choaza", address.town());
    put(prefix + "_banchigohyoki", address.lotWording());
    put(prefix + "_katagaki", address.building());
    put(prefix + "_yubinbango", address.postal());
  }

  /** 最新フラグ, 削除フラグ and who changed it when. */
  public void putTail(boolean latest, Stamp stamp) {
    put("saishinfuragu", latest ? "1" : "0");
    put("sakujofuragu", "0");
    put("sosashaid", stamp.operator());
    put("sosanengappi", stamp.date().toString());
    put("sosajikoku", Texts.time(stamp.time()));
  }
}
