package jp.shirube.mappings.engine;

import java.util.List;

/**
 * How the figures of one file are taken.
 *
 * @param file reads and excludes, fills no group
 */
record MeterPlan(FilePlan file, List<MeasurePlan> measures) {}
