package jp.shirube.governance.coordination;

import java.time.OffsetDateTime;

/**
 * A version of a shared document without its content.
 *
 * @param id database id
 * @param number number within the municipality
 * @param version from 1
 * @param title title
 * @param fileName name of the file
 * @param size bytes
 * @param sha256 hash of the content, hexadecimal
 * @param itemNumber coordination item it belongs to, 0 for none
 * @param uploadedBy name of the one who shared it
 * @param uploadedAt when
 */
public record SharedDocument(
    long id,
    int number,
    int version,
    String title,
    String fileName,
    long size,
    String sha256,
    int itemNumber,
    String uploadedBy,
    OffsetDateTime uploadedAt) {}
