package jp.shirube.governance.web.month;

import java.util.List;
import java.util.Optional;
import jp.shirube.governance.deadline.Deadline;
import jp.shirube.governance.progress.MonthEvent;
import jp.shirube.governance.web.part.Progress;

/**
 * The first page of a month.
 *
 * @param head what stands above
 * @param stages its way
 * @param givenBack why it was given back, empty when it was not
 * @param actions what the viewer may do to it
 * @param departments how far the departments are
 * @param confirmation last day for their words, empty when it is not planned
 * @param missing how many of the departments have not given their word
 * @param progress the two rates of what the viewer sees
 * @param errors how many findings stand in the way
 * @param warnings how many others there are
 * @param claims how many completed steps nothing proves
 * @param waiting how many moves of steps wait for an approval
 * @param comments what was said
 * @param names of systems and steps, to choose from
 */
record Overview(
    MonthHead head,
    List<StageLine> stages,
    Optional<MonthEvent> givenBack,
    List<ActionLine> actions,
    List<DepartmentLine> departments,
    Optional<Deadline> confirmation,
    long missing,
    Progress progress,
    long errors,
    long warnings,
    int claims,
    int waiting,
    List<CommentLine> comments,
    Names names) {}
