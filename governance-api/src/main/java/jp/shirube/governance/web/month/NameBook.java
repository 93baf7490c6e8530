package jp.shirube.governance.web.month;

import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.StepListStore;
import org.springframework.stereotype.Component;

/** Looks names up. */
@Component
class NameBook {

  private final Municipalities municipalities;
  private final StepListStore lists;

  NameBook(Municipalities municipalities, StepListStore lists) {
    this.municipalities = municipalities;
    this.lists = lists;
  }

  Names of(Viewer viewer, Month month) {
    return new Names(municipalities.find(viewer.municipality()), lists.get(month.edition()));
  }
}
