package jp.shirube.governance.jobs;

/**
 * Which rejection of a run.
 *
 * @param file position of the file in the mapping, from 1
 * @param record number of the record, from 1
 * @param groupId group of withdrawn rows, {@code ""} for a rejected record
 */
public record RecordKey(int file, long record, String groupId) {}
