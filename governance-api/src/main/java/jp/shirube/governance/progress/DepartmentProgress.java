package jp.shirube.governance.progress;

import org.jspecify.annotations.Nullable;

/**
 * How far a department is with a month.
 *
 * @param department the department
 * @param systems how many systems it is in charge of
 * @param confirmation its word, null when it has not given it
 * @param counts its steps by status
 * @param unconfirmedCells how many of them no person has confirmed in this month
 */
public record DepartmentProgress(
    String department,
    int systems,
    @Nullable Confirmation confirmation,
    StatusCounts counts,
    int unconfirmedCells) {}
