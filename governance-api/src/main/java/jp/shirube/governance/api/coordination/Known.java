package jp.shirube.governance.api.coordination;

import java.util.Comparator;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.api.http.ApiCode;
import jp.shirube.governance.coordination.CoordinationItem;
import jp.shirube.governance.coordination.CoordinationItems;
import jp.shirube.governance.coordination.Minutes;
import jp.shirube.governance.coordination.MinutesBook;
import jp.shirube.governance.coordination.SharedDocument;
import jp.shirube.governance.coordination.SharedDocuments;
import org.springframework.stereotype.Component;

/** Finds what a path names among what the caller may see. */
@Component
class Known {

  private final CoordinationItems items;
  private final SharedDocuments documents;
  private final MinutesBook minutes;

  Known(CoordinationItems items, SharedDocuments documents, MinutesBook minutes) {
    this.items = items;
    this.documents = documents;
    this.minutes = minutes;
  }

  CoordinationItem item(Viewer viewer, int number) {
    return items.all(viewer.municipality(), viewer.actor()).stream()
        .filter(item -> item.number() == number)
        .findFirst()
        .orElseThrow(ApiCode.NOT_FOUND::refusal);
  }

  /** The latest version. */
  SharedDocument document(Viewer viewer, int number) {
    return documents.all(viewer.municipality(), viewer.actor()).stream()
        .filter(document -> document.number() == number)
        .max(Comparator.comparing(SharedDocument::version))
        .orElseThrow(ApiCode.NOT_FOUND::refusal);
  }

  /** The latest version. */
  Minutes minutes(Viewer viewer, int number) {
    return minutes.all(viewer.municipality(), viewer.actor()).stream()
        .filter(it -> it.number() == number)
        .max(Comparator.comparing(Minutes::version))
        .orElseThrow(ApiCode.NOT_FOUND::refusal);
  }
}
