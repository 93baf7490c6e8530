package jp.shirube.governance.api.coordination;

import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.api.contract.Contract;
import jp.shirube.governance.api.http.Answer;
import jp.shirube.governance.api.http.FromBody;
import jp.shirube.governance.api.http.Page;
import jp.shirube.governance.api.http.TemporaryFile;
import jp.shirube.governance.coordination.Party;
import jp.shirube.governance.coordination.SharedDocument;
import jp.shirube.governance.coordination.SharedDocuments;
import jp.shirube.governance.web.Needs;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shared documents; that one was taken is recorded by the register itself. */
@Controller
@RequestMapping(Contract.BASE + "/documents")
class DocumentResource {

  private final Known known;
  private final SharedDocuments documents;

  DocumentResource(Known known, SharedDocuments documents) {
    this.known = known;
    this.documents = documents;
  }

  @Needs(Permission.COORDINATION_VIEW)
  @GetMapping
  Answer list(Viewer viewer, Page.Cut cut) {
    return Answer.of(
        Page.of(documents.all(viewer.municipality(), viewer.actor()), SharedDocument::id, cut));
  }

  @Needs(Permission.COORDINATION_EDIT)
  @PostMapping
  Answer share(
      Viewer viewer,
      @RequestParam String title,
      @RequestParam String fileName,
      @RequestParam(defaultValue = "0") int item,
      @FromBody byte[] content) {
    SharedDocument shared =
        TemporaryFile.with(
            fileName,
            content,
            file -> documents.share(viewer.municipality(), title, file, item, viewer.actor()));
    return Answer.created("/documents/" + shared.number(), shared);
  }

  @Needs(Permission.COORDINATION_VIEW)
  @GetMapping("/{number}")
  Answer show(Viewer viewer, @PathVariable int number) {
    return Answer.of(known.document(viewer, number));
  }

  @Needs(Permission.COORDINATION_EDIT)
  @PostMapping("/{number}/versions")
  Answer revise(
      Viewer viewer,
      @PathVariable int number,
      @RequestParam String fileName,
      @FromBody byte[] content) {
    known.document(viewer, number);
    SharedDocument next =
        TemporaryFile.with(
            fileName,
            content,
            file -> documents.revise(viewer.municipality(), number, file, viewer.actor()));
    return Answer.created("/documents/" + number, next);
  }

  @Needs(Permission.COORDINATION_VIEW)
  @GetMapping("/{number}/content")
  Answer content(Viewer viewer, @PathVariable int number) {
    SharedDocument document = known.document(viewer, number);
    byte[] content = documents.read(viewer.municipality(), number, viewer.actor());
    return Answer.file(document.fileName(), MediaType.APPLICATION_OCTET_STREAM, content);
  }

  @Needs(Permission.COORDINATION_VIEW)
  @GetMapping("/{number}/readers")
  Answer readers(Viewer viewer, @PathVariable int number) {
    known.document(viewer, number);
    return Answer.of(
        new Page<>(documents.readers(viewer.municipality(), number, viewer.actor()), null));
  }

  @Needs(Permission.COORDINATION_EDIT)
  @PostMapping("/{number}/readers")
  Answer grant(Viewer viewer, @PathVariable int number, @FromBody Party party) {
    known.document(viewer, number);
    documents.grant(viewer.municipality(), number, party, viewer.actor());
    return Answer.nothing();
  }

  @Needs(Permission.COORDINATION_EDIT)
  @PostMapping("/{number}/readers/revoke")
  Answer revoke(Viewer viewer, @PathVariable int number, @FromBody Party party) {
    known.document(viewer, number);
    documents.revoke(viewer.municipality(), number, party, viewer.actor());
    return Answer.nothing();
  }

  @Needs(Permission.COORDINATION_VIEW)
  @GetMapping("/{number}/readings")
  Answer readings(Viewer viewer, @PathVariable int number) {
    known.document(viewer, number);
    return Answer.of(
        new Page<>(documents.readings(viewer.municipality(), number, viewer.actor()), null));
  }
}
