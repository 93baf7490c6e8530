package jp.shirube.migration.source;

/**
 * A stretch of whole records of a stored file, found while it was received, so that a file can be
 * read from the middle and a restart loses nothing.
 *
 * @param index 0-based, in file order
 * @param firstRecord number of its first record, 1-based
 * @param firstLine line on which that record starts, 1-based
 * @param offset byte offset of that record
 * @param endOffset byte offset after the last record (exclusive)
 * @param records number of records
 */
public record Partition(
    int index, long firstRecord, long firstLine, long offset, long endOffset, long records) {}
