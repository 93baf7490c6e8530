package jp.shirube.migration.sample.delivery;

/**
 * An image that a record names.
 *
 * @param name its file name
 */
public record Picture(String name, byte[] content) {}
