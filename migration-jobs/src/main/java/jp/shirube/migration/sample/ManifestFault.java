package jp.shirube.migration.sample;

/** What a manifest states wrongly on request. */
public enum ManifestFault {
  /** One record too many. */
  COUNT,
  /** The hash of something else. */
  HASH,
  /** One yen too much. */
  TOTAL
}
