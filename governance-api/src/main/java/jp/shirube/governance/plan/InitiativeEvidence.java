package jp.shirube.governance.plan;

/**
 * Something in the product that shows how an initiative goes. Which initiative of which edition it
 * belongs to stands in {@code plan/links.csv}; other modules add theirs as components.
 */
public interface InitiativeEvidence {

  /** What {@code plan/links.csv} calls it. */
  String id();

  /** How it stands, as a sentence; {@code ""} when there is nothing to tell. */
  String sentence(String municipality);
}
