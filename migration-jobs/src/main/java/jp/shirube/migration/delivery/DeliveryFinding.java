package jp.shirube.migration.delivery;

import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.finding.Severity;

/** What can be wrong with a delivery; an error refuses it. */
public enum DeliveryFinding implements FindingCode {
  /** No manifest in the folder. */
  NO_MANIFEST("SRB-DLV-0001", Severity.ERROR),
  /** The manifest cannot be read. Argument: problem, a word of the message's choices. */
  BAD_MANIFEST("SRB-DLV-0002", Severity.ERROR),
  /** A file is missing. Argument: fileId. */
  FILE_MISSING("SRB-DLV-0003", Severity.ERROR),
  /** The record count differs. Arguments: stated, counted. */
  COUNT_DIFFERS("SRB-DLV-0004", Severity.ERROR),
  /** The SHA-256 differs. Arguments: stated, computed. */
  HASH_DIFFERS("SRB-DLV-0005", Severity.ERROR),
  /** The size differs. Arguments: stated, actual (bytes). */
  SIZE_DIFFERS("SRB-DLV-0006", Severity.ERROR),
  /** The total differs. Arguments: field, stated, computed. */
  TOTAL_DIFFERS("SRB-DLV-0007", Severity.ERROR),
  /** The file is empty and not declared so. */
  EMPTY_NOT_DECLARED("SRB-DLV-0008", Severity.ERROR),
  /** A file of the folder is not named in the manifest. */
  FILE_NOT_NAMED("SRB-DLV-0009", Severity.WARNING),
  /** The manifest is of another system or vendor. Arguments: column, stated, expected. */
  OTHER_OWNER("SRB-DLV-0010", Severity.ERROR),
  /** The file is not in the stated charset at all. Argument: charset. */
  WRONG_CHARSET("SRB-DLV-0011", Severity.ERROR),
  /** The manifest names a file that the mapping does not read. Argument: fileId. */
  FILE_NOT_MAPPED("SRB-DLV-0012", Severity.WARNING),
  /** Not a plain file of the folder: a link, a folder, a path out of it. */
  NOT_A_PLAIN_FILE("SRB-DLV-0013", Severity.ERROR),
  /** A fault: the store cannot be read or written. Argument: reason, full, denied or other. */
  STORE_FAILED("SRB-DLV-0014", Severity.ERROR),
  /** A fault: a stored delivery was changed or cannot be decrypted. Argument: id. */
  STORE_DAMAGED("SRB-DLV-0015", Severity.ERROR),
  /** The layout cannot be used to cut records. Arguments: fileId, charset. */
  UNUSABLE_LAYOUT("SRB-DLV-0016", Severity.ERROR),
  /** The folder holds no delivery. Argument: folder. */
  NO_DELIVERY("SRB-DLV-0017", Severity.ERROR),
  /** The columns of a table differ from its layout. Arguments: position (1-based), expected. */
  HEADER_DIFFERS("SRB-DLV-0018", Severity.ERROR),
  /** The container of images cannot be used. Argument: problem, a word of the message's choices. */
  IMAGES_UNUSABLE("SRB-DLV-0019", Severity.ERROR);

  private final String code;
  private final Severity severity;

  DeliveryFinding(String code, Severity severity) {
    this.code = code;
    this.severity = severity;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
