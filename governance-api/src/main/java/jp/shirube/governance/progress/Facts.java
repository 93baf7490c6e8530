package jp.shirube.governance.progress;

/**
 * The port through which every module tells what it has proven. Facts propose states; only persons
 * set them.
 */
public interface Facts {

  /**
   * Records a fact and, while a month is open, proposes what it proves. Publishing the same
   * evidence again changes nothing.
   */
  void publish(Fact fact);
}
