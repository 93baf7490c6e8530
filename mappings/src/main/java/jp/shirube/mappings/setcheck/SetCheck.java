package jp.shirube.mappings.setcheck;

import java.util.List;
import java.util.stream.Stream;
import jp.shirube.mappings.standard.RowCondition;
import jp.shirube.mappings.standard.Standard;
import jp.shirube.mappings.standard.StandardGroup;
import jp.shirube.mappings.standard.Standards;
import jp.shirube.mappings.standard.Sureness;
import org.jspecify.annotations.Nullable;

/**
 * One rule. Rows whose 削除フラグ is 1 are nobody's business: no rule looks at them.
 *
 * @param id {@code 024-S01}
 * @param kind what is compared
 * @param rows the rows that the rule is about; a finding stands at one of them
 * @param other the rows of a second group, paired by the values of {@code by}; null for none
 * @param value what the kind says of it, else empty
 * @param name the rule in the words of the department
 * @param sureness how sure it is
 * @param source where it comes from
 */
public record SetCheck(
    String id,
    SetCheckKind kind,
    Side rows,
    @Nullable Side other,
    String value,
    String name,
    Sureness sureness,
    String source) {

  /**
   * Rows of a group.
   *
   * @param items romaji of what is compared
   * @param by romaji of what rows that belong together have in common; a row that lacks one of
   *     these values belongs to none
   */
  public record Side(String groupId, List<String> items, List<String> by, RowCondition condition) {

    public Side {
      items = List.copyOf(items);
      by = List.copyOf(by);
    }

    /** 業務ID. */
    public String systemId() {
      return Standards.systemOf(groupId);
    }

    private Stream<String> names() {
      return Stream.of(items, by, condition.items()).flatMap(List::stream);
    }

    private boolean isKnown(Standard standard, Stream<String> more) {
      return standard
          .group(groupId)
          .filter(group -> Stream.concat(names(), more).allMatch(name -> has(group, name)))
          .isPresent();
    }

    private static boolean has(StandardGroup group, String name) {
      return group.item(name).isPresent();
    }
  }

  /** 業務ID of the system whose run makes the check. */
  public String systemId() {
    return rows.systemId();
  }

  /** Whether rows of another system are needed. */
  public boolean crossesSystems() {
    return other != null && !other.systemId().equals(systemId());
  }

  /** Romaji of the item that a finding names. */
  public String namedItem() {
    return kind == SetCheckKind.ORDER ? rows.items().get(1) : rows.items().get(0);
  }

  /** Whether an edition has every group and item of the rule. */
  public boolean isKnown(Standard standard) {
    boolean ofOther = kind == SetCheckKind.SUM;
    return rows.isKnown(standard, ofOther ? Stream.of() : valueItems())
        && (other == null || other.isKnown(standard, ofOther ? valueItems() : Stream.of()));
  }

  private Stream<String> valueItems() {
    return switch (kind) {
      case FORMULA -> Comparison.parse(value).formula().items().stream();
      case SUM -> Formula.parse(value).items().stream();
      case UNIQUE -> RowCondition.parse(value).items().stream();
      default -> Stream.of();
    };
  }
}
