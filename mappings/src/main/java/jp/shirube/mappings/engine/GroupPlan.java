package jp.shirube.mappings.engine;

import jp.shirube.mappings.expression.Condition;
import jp.shirube.mappings.standard.StandardGroup;
import org.jspecify.annotations.Nullable;

/**
 * How one group is filled from one file, or from one repetition of its fields.
 *
 * @param group the group
 * @param position index of the group among those the file fills
 * @param repeated whether other plans fill the same group from the same record
 * @param condition when a record emits a row, null for always
 * @param items in an order in which referenced items come first
 * @param wording what a finding of the condition says
 */
record GroupPlan(
    StandardGroup group,
    int position,
    boolean repeated,
    @Nullable Condition condition,
    ItemPlan[] items,
    Wording wording) {}
