package jp.shirube.mappings.engine;

import jp.shirube.mappings.expression.Condition;
import jp.shirube.mappings.standard.StandardGroup;
import org.jspecify.annotations.Nullable;

/**
 * How one group is filled from one file.
 *
 * @param group the group
 * @param condition when a record emits a row, null for always
 * @param items in an order in which referenced items come first
 * @param wording what a finding of the condition says
 */
record GroupPlan(
    StandardGroup group, @Nullable Condition condition, ItemPlan[] items, Wording wording) {}
