package jp.shirube.governance.web.month;

import java.util.List;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthContents;
import jp.shirube.governance.progress.MonthEvent;
import jp.shirube.governance.progress.MonthReview;
import jp.shirube.governance.progress.MonthReviews;
import jp.shirube.governance.web.month.RevisionsView.Proof;
import org.springframework.stereotype.Component;

/** Reads the revisions of a month and proves the frozen content of one. */
@Component
class RevisionsReader {

  private final MonthShelf shelf;
  private final MonthReviews reviews;
  private final MonthContents contents;
  private final NameBook names;

  RevisionsReader(MonthShelf shelf, MonthReviews reviews, MonthContents contents, NameBook names) {
    this.shelf = shelf;
    this.reviews = reviews;
    this.contents = contents;
    this.names = names;
  }

  RevisionsView read(Viewer viewer, Month month) {
    MonthReview review = reviews.of(month);
    return new RevisionsView(
        shelf.revisions(viewer, month.month()).stream()
            .map(it -> new RevisionLine(it, MonthHead.path(it), it.id() == month.id()))
            .toList(),
        proof(viewer, month),
        review.comparedWith(),
        new StateLines(month, names.of(viewer, month)).of(review.differences()),
        review.events().stream().filter(it -> isFor(viewer, it)).toList());
  }

  private Proof proof(Viewer viewer, Month month) {
    if (month.contentHash() == null) {
      return Proof.NOT_FROZEN;
    }
    if (!viewer.standing().isWholeCity()) {
      return Proof.NOT_SHOWN;
    }
    return contents.isIntact(month) ? Proof.INTACT : Proof.CHANGED;
  }

  /** A department reads what was done to the whole and to itself, a vendor none of it. */
  private static boolean isFor(Viewer viewer, MonthEvent event) {
    List<String> own = List.of("", viewer.standing().department());
    return viewer.standing().vendor().isEmpty()
        && (viewer.standing().isWholeCity() || own.contains(event.department()));
  }
}
