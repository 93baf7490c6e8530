package jp.shirube.mappings.engine;

import jp.shirube.mappings.definition.MeasureMapping;
import jp.shirube.mappings.expression.Condition;
import org.jspecify.annotations.Nullable;

/**
 * How a figure is taken of one file.
 *
 * @param condition which records count, null for all
 * @param inputs indexes of the source fields
 */
record MeasurePlan(MeasureMapping mapping, @Nullable Condition condition, int[] inputs) {}
