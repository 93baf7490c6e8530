package jp.shirube.mappings.engine;

import java.util.List;

/**
 * A record of a joined file as the records of the main file see it.
 *
 * @param record its number in its file
 * @param several whether other records have the same key
 * @param values texts of the fields that are read, in the order of {@link PartnerReader#read}
 */
public record Partner(long record, boolean several, List<String> values) {

  public Partner {
    values = List.copyOf(values);
  }
}
