package jp.shirube.governance.submission;

import java.time.LocalDate;
import jp.shirube.reports.figure.Edition;
import jp.shirube.reports.submission.MappedForm;
import jp.shirube.reports.submission.StateWords;

/**
 * An edition of a receiver's form.
 *
 * @param id form and edition: {@code national/draft-1}
 * @param edition its name, 暫定 when it is not the receiver's own
 * @param applies first day of the months that it is for
 * @param suffix ending of its file name, {@code .xlsx}
 * @param form the blank form with its mapping
 * @param words the receiver's words for the states
 */
record FormEdition(
    String id,
    Edition edition,
    LocalDate applies,
    String suffix,
    MappedForm form,
    StateWords words) {}
