package jp.shirube.governance.web.charts;

import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.municipality.Standing;
import org.jspecify.annotations.Nullable;

/** Whose steps a chart counts; one of both at most. */
record ChartFilter(@Nullable String department, @Nullable String vendor) {

  /** Who stands for a department or a vendor sees its own anyway. */
  Standing of(Viewer viewer) {
    if (!viewer.standing().isWholeCity()) {
      return viewer.standing();
    }
    if (vendor != null && !vendor.isEmpty()) {
      return Standing.vendor(vendor);
    }
    return department == null ? Standing.CITY : Standing.department(department);
  }
}
