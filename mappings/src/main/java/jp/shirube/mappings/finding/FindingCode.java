package jp.shirube.mappings.finding;

import java.util.Map;

/**
 * A kind of finding. Implemented by one enum per area; a code is stable and never reused. Its
 * Japanese sentence and its remedy stand in the area's message file under the code and {@code
 * <code>.remedy}.
 */
public interface FindingCode {

  /** The code shown to people: {@code SRB-<AREA>-<nnnn>}. */
  String code();

  /** The severity unless a setting says otherwise; an error where an area has nothing else. */
  default Severity severity() {
    return Severity.ERROR;
  }

  /** A finding of this code that is at no place. */
  default Finding finding(Map<String, String> arguments) {
    return Finding.of(this, Place.NOWHERE, arguments);
  }

  /** Stops the work with a finding of this code that is at no place. */
  default FindingException exception(Map<String, String> arguments) {
    return new FindingException(finding(arguments));
  }
}
