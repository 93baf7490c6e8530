package jp.shirube.migration.load;

import jp.shirube.mappings.standard.StandardGroup;

/** Where the rows of a block go: staging tables, or nowhere in a dry run. */
@FunctionalInterface
interface RowTarget {

  /** Takes the rows of a buffer; without effect when it has none. */
  void copy(StandardGroup group, CopyBuffer rows);
}
