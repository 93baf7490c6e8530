package jp.shirube.governance.web.month;

import java.time.YearMonth;
import java.util.List;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.submission.Receiver;
import jp.shirube.governance.submission.Submission;
import org.jspecify.annotations.Nullable;

/**
 * The register of submissions, the latest first.
 *
 * @param wanted month whose submissions are shown, null for all
 * @param submissions what was made
 * @param make whether the viewer may make files
 * @param frozen months that files can be made of, the latest first
 * @param receivers whom they can be made for
 */
record SubmissionsView(
    @Nullable YearMonth wanted,
    List<Submission> submissions,
    boolean make,
    List<Month> frozen,
    List<Receiver> receivers) {}
