package jp.shirube.governance.pmo;

import java.util.List;
import jp.shirube.governance.municipality.Settings;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthReview;
import jp.shirube.governance.progress.Proposal;
import jp.shirube.governance.progress.StepList;
import jp.shirube.governance.progress.StepRecord;
import jp.shirube.reports.coordination.ItemLine;
import jp.shirube.reports.figure.Edition;
import jp.shirube.reports.pmo.ChartPart;

/**
 * Everything a month's report is made of, as read in one transaction.
 *
 * @param month the month
 * @param settings the municipality
 * @param steps the step list in force
 * @param records states of the month
 * @param before states of the month before, empty when there was none
 * @param open proposals that wait for a person
 * @param runs runs of the month
 * @param editions editions of the standard that they were mapped with
 * @param review what was done to the month and what there is to look at
 * @param coordination coordination items that wait
 * @param stepPart settings, plans and approvals of the steps
 * @param chartPart what the charts show beside the cells
 */
record ReportSource(
    Month month,
    Settings settings,
    StepList steps,
    List<StepRecord> records,
    List<StepRecord> before,
    List<Proposal> open,
    List<RunMapper.Row> runs,
    List<Edition> editions,
    MonthReview review,
    List<ItemLine> coordination,
    ReportStepPart.Source stepPart,
    ChartPart chartPart) {}
