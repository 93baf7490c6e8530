package jp.shirube.migration.publish;

import java.util.List;

/** The columns of a staging table that say from which record a row comes. */
public final class Lineage {

  /** Position of the file in the mapping, from 1. */
  public static final String FILE = "srb_file";

  /** Number of the record in the file, from 1. */
  public static final String RECORD = "srb_record";

  /** Line on which the record starts, from 1. */
  public static final String LINE = "srb_line";

  /** Byte offset of the record. */
  public static final String OFFSET = "srb_offset";

  /** In the order of the table, after the group's items. */
  public static final List<String> COLUMNS = List.of(FILE, RECORD, LINE, OFFSET);

  static final String DEFINITION =
      "srb_file smallint NOT NULL, srb_record integer NOT NULL, srb_line integer NOT NULL,"
          + " srb_offset bigint NOT NULL";

  static final String PREFIX = "srb_";

  private Lineage() {}
}
