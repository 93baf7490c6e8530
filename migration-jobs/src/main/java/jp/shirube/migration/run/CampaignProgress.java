package jp.shirube.migration.run;

/** Told how far the runs of a campaign are. Calls come from several threads. */
public interface CampaignProgress {

  /** A system's turn has come; the answer is told how far its run is. */
  RunProgress begun(String systemId);

  /** A system's turn is over, with a run or without one. */
  void ended(RunSummary summary);
}
