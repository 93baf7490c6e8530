package jp.shirube.governance.exchange;

import java.nio.file.Path;

/**
 * A workbook that was written.
 *
 * @param path where it lies
 * @param party who fills it in
 * @param rows steps in it
 */
public record ExportedFile(Path path, String party, int rows) {}
