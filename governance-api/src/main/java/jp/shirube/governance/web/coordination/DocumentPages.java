package jp.shirube.governance.web.coordination;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.coordination.CoordinationCode;
import jp.shirube.governance.coordination.Party;
import jp.shirube.governance.coordination.PartyNames;
import jp.shirube.governance.coordination.SharedDocument;
import jp.shirube.governance.coordination.SharedDocuments;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.municipality.Settings;
import jp.shirube.governance.web.Download;
import jp.shirube.governance.web.Needs;
import jp.shirube.governance.web.NotFound;
import jp.shirube.governance.web.Notice;
import jp.shirube.governance.web.PageInput;
import jp.shirube.governance.web.Received;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Documents by version: list, readers and who has read, sharing, revising, taking. */
@Controller
class DocumentPages {

  private static final int LARGEST = 999_999_999;

  private final SharedDocuments documents;
  private final Municipalities municipalities;

  DocumentPages(SharedDocuments documents, Municipalities municipalities) {
    this.documents = documents;
    this.municipalities = municipalities;
  }

  @Needs(Permission.COORDINATION_VIEW)
  @GetMapping("/documents")
  String list(Viewer viewer, Model model) {
    model.addAttribute("documents", DocumentLine.latest(versions(viewer)));
    model.addAttribute("limit", SharedDocuments.MAX_BYTES);
    return "coordination/documents";
  }

  @Needs(Permission.COORDINATION_EDIT)
  @PostMapping("/documents")
  String share(
      Viewer viewer,
      @RequestParam(defaultValue = "") String title,
      @RequestParam(defaultValue = "") String item,
      @RequestParam MultipartFile file,
      RedirectAttributes next) {
    PageInput input = new PageInput();
    int number = input.numberOrNone("page.documents.item", item, 1, LARGEST).orElse(0);
    input.require();
    SharedDocument shared =
        Received.with(
            file,
            path ->
                documents.share(
                    viewer.municipality(),
                    title.isBlank() ? String.valueOf(path.getFileName()) : title.strip(),
                    path,
                    number,
                    viewer.actor()));
    Notice.say(next, "page.documents.shared", shared.number(), shared.title());
    return "redirect:/documents/" + shared.number();
  }

  @Needs(Permission.COORDINATION_VIEW)
  @GetMapping("/documents/{number}")
  String show(Viewer viewer, @PathVariable int number, Model model) {
    List<SharedDocument> versions =
        versions(viewer).stream()
            .filter(it -> it.number() == number)
            .sorted(Comparator.comparingInt(SharedDocument::version).reversed())
            .toList();
    if (versions.isEmpty()) {
      throw new NotFound();
    }
    Settings settings = settings(viewer);
    PartyNames names = new PartyNames(settings);
    model.addAttribute("versions", versions);
    model.addAttribute("parties", Choices.outside(settings, viewer));
    model.addAttribute("office", viewer.standing().isWholeCity());
    model.addAttribute(
        "readers",
        documents.readers(viewer.municipality(), number, viewer.actor()).stream()
            .map(it -> DocumentAccess.of(it, names, settings))
            .toList());
    model.addAttribute(
        "readings", documents.readings(viewer.municipality(), number, viewer.actor()));
    return "coordination/document";
  }

  @Needs(Permission.COORDINATION_EDIT)
  @PostMapping("/documents/{number}")
  String revise(
      Viewer viewer,
      @PathVariable int number,
      @RequestParam MultipartFile file,
      RedirectAttributes next) {
    SharedDocument shared =
        Received.with(
            file, path -> documents.revise(viewer.municipality(), number, path, viewer.actor()));
    Notice.say(next, "page.documents.revised", number, shared.version());
    return "redirect:/documents/" + number;
  }

  /** Taking a document is written down, so that it is no plain link. */
  @Needs(Permission.COORDINATION_VIEW)
  @PostMapping("/documents/{number}/content")
  ResponseEntity<byte[]> read(Viewer viewer, @PathVariable int number) {
    byte[] content = documents.read(viewer.municipality(), number, viewer.actor());
    SharedDocument latest =
        versions(viewer).stream()
            .filter(it -> it.number() == number)
            .max(Comparator.comparingInt(SharedDocument::version))
            .orElseThrow(NotFound::new);
    return Download.file(latest.fileName(), content);
  }

  @Needs(Permission.COORDINATION_EDIT)
  @PostMapping("/documents/{number}/readers")
  String grant(
      Viewer viewer,
      @PathVariable int number,
      @RequestParam(defaultValue = "") String party,
      RedirectAttributes next) {
    PartyNames names = new PartyNames(settings(viewer));
    Party granted = party(names, party);
    documents.grant(viewer.municipality(), number, granted, viewer.actor());
    Notice.say(next, "page.documents.granted", names.of(granted));
    return "redirect:/documents/" + number;
  }

  @Needs(Permission.COORDINATION_EDIT)
  @PostMapping("/documents/{number}/readers/revoke")
  String revoke(
      Viewer viewer,
      @PathVariable int number,
      @RequestParam(defaultValue = "") String party,
      RedirectAttributes next) {
    PartyNames names = new PartyNames(settings(viewer));
    Party revoked = party(names, party);
    documents.revoke(viewer.municipality(), number, revoked, viewer.actor());
    Notice.say(next, "page.documents.revoked", names.of(revoked));
    return "redirect:/documents/" + number;
  }

  private static Party party(PartyNames names, String text) {
    return names
        .party(text)
        .orElseThrow(() -> CoordinationCode.PARTY_UNKNOWN.exception(Map.of("value", text)));
  }

  private List<SharedDocument> versions(Viewer viewer) {
    return documents.all(viewer.municipality(), viewer.actor());
  }

  private Settings settings(Viewer viewer) {
    return municipalities.find(viewer.municipality()).orElseThrow();
  }
}
