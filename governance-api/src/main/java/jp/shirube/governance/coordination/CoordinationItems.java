package jp.shirube.governance.coordination;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.actor.Actor;
import org.springframework.stereotype.Component;

/**
 * The coordination items of a municipality, to be read. A department or a vendor sees what is
 * addressed to it and what it raised; row-level security sees to that.
 */
@Component
public class CoordinationItems {

  private final ItemMapper items;
  private final Tenancy tenancy;
  private final People people;

  CoordinationItems(ItemMapper items, Tenancy tenancy, People people) {
    this.items = items;
    this.tenancy = tenancy;
    this.people = people;
  }

  /** Every item, by number. */
  public List<CoordinationItem> all(String municipality) {
    return tenancy.call(municipality, () -> read(municipality));
  }

  /** Every item that somebody may see, by number. */
  public List<CoordinationItem> all(String municipality, Actor reader) {
    return tenancy.call(
        municipality, people.standing(municipality, reader), () -> read(municipality));
  }

  /** Items that wait for an answer or for agreement, by number. */
  public List<CoordinationItem> open(String municipality) {
    return all(municipality).stream().filter(item -> item.state().isPending()).toList();
  }

  /** Items whose answer should have come before a day, by number. */
  public List<CoordinationItem> overdue(String municipality, LocalDate day) {
    return all(municipality).stream().filter(item -> item.isOverdue(day)).toList();
  }

  /**
   * An item by its number.
   *
   * @throws FindingException when there is none that the reader may see
   */
  public CoordinationItem get(String municipality, int number, Actor reader) {
    ItemMapper.Row row =
        tenancy.call(
            municipality,
            people.standing(municipality, reader),
            () -> items.find(municipality, number));
    if (row == null) {
      throw unknown(number);
    }
    return row.toItem();
  }

  /** Everything that was said and done about an item, oldest first. */
  public List<ItemEvent> history(String municipality, CoordinationItem item, Actor reader) {
    return tenancy.call(
        municipality, people.standing(municipality, reader), () -> items.events(item.id()));
  }

  /** The history of every item, by item, oldest first. */
  public List<ItemEvent> history(String municipality) {
    return tenancy.call(municipality, () -> items.allEvents(municipality));
  }

  private List<CoordinationItem> read(String municipality) {
    return items.all(municipality).stream().map(ItemMapper.Row::toItem).toList();
  }

  static FindingException unknown(int number) {
    return CoordinationCode.ITEM_UNKNOWN.exception(Map.of("number", Integer.toString(number)));
  }
}
