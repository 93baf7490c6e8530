package jp.shirube.reports.pmo;

/**
 * The work of a step as the city has set it.
 *
 * @param step number of the step
 * @param weight work compared with that of the other steps, from 1
 * @param inProgressPercent how much of it counts as done while the step is in progress, below 100
 */
public record StepWork(int step, int weight, int inProgressPercent) {}
