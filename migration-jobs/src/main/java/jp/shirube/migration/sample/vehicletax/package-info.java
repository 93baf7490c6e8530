/** 軽自動車税 as vendor A keeps it: vehicles, levies, plates and reductions. */
@NullMarked
package jp.shirube.migration.sample.vehicletax;

import org.jspecify.annotations.NullMarked;
