package jp.shirube.mappings.finding;

/**
 * A kind of finding. Implemented by one enum per area; a code is stable and never reused. Its
 * Japanese sentence and its remedy stand in the area's message file under the code and {@code
 * <code>.remedy}.
 */
public interface FindingCode {

  /** The code shown to people: {@code SRB-<AREA>-<nnnn>}. */
  String code();

  /** The severity unless a setting says otherwise. */
  Severity severity();
}
