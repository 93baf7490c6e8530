package jp.shirube.governance.cities;

import jp.shirube.governance.progress.StatusCounts;

/**
 * A system, a step or a phase over many municipalities. 特定移行支援システム are shown apart and never
 * averaged away.
 *
 * @param key 業務ID, number of the step, or name of the phase
 * @param others steps of the systems that are not specially supported
 * @param othersDelayed how many of those are late
 * @param supported steps of specially supported systems
 * @param supportedDelayed how many of those are late
 */
public record RollupLine(
    String key,
    StatusCounts others,
    int othersDelayed,
    StatusCounts supported,
    int supportedDelayed) {

  public StatusCounts all() {
    return others.plus(supported);
  }

  public int delayed() {
    return othersDelayed + supportedDelayed;
  }
}
