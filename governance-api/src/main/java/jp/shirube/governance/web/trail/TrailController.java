package jp.shirube.governance.web.trail;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.trail.ChainCheck;
import jp.shirube.governance.trail.ChainState;
import jp.shirube.governance.trail.Notary;
import jp.shirube.governance.trail.Sealer;
import jp.shirube.governance.trail.TrailExport;
import jp.shirube.governance.web.Needs;
import jp.shirube.governance.web.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The audit trail. */
@Controller
class TrailController {

  private final TrailDesk desk;
  private final TrailExport export;
  private final Sealer sealer;
  private final ChainCheck check;
  private final Notary notary;

  TrailController(
      TrailDesk desk, TrailExport export, Sealer sealer, ChainCheck check, Notary notary) {
    this.desk = desk;
    this.export = export;
    this.sealer = sealer;
    this.check = check;
    this.notary = notary;
  }

  @Needs(Permission.TRAIL_VIEW)
  @GetMapping("/trail")
  String trail(Viewer viewer, TrailForm form, @RequestParam @Nullable String after, Model model) {
    model.addAttribute("trail", desk.view(viewer, form, after));
    model.addAttribute("mayExport", viewer.may(Permission.TRAIL_EXPORT));
    return "trail/trail";
  }

  @Needs(Permission.TRAIL_VIEW)
  @PostMapping("/trail/verify")
  String verify(Viewer viewer, RedirectAttributes next) {
    sealer.seal(viewer.municipality(), notary);
    ChainState state = check.check(viewer.municipality(), notary, viewer.actor());
    Notice.say(
        next, state.isIntact() ? "trail.notice.intact" : "trail.notice.broken", state.found());
    return "redirect:/trail";
  }

  /** The file is made whole before any of it is sent. */
  @Needs(Permission.TRAIL_EXPORT)
  @PostMapping("/trail/export")
  void export(
      Viewer viewer,
      @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
      @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate to,
      HttpServletResponse response)
      throws IOException {
    Path file = Files.createTempFile("trail", ".zip");
    try {
      try (OutputStream out = Files.newOutputStream(file)) {
        export.write(viewer.municipality(), from, to, viewer.actor(), notary, out);
      }
      String name = TrailExport.fileName(viewer.municipality(), from, to);
      response.setContentType("application/zip");
      response.setContentLengthLong(Files.size(file));
      response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(name));
      Files.copy(file, response.getOutputStream());
    } finally {
      Files.delete(file);
    }
  }

  private static String attachment(String name) {
    return ContentDisposition.attachment()
        .filename(name, StandardCharsets.UTF_8)
        .build()
        .toString();
  }

  @Needs(Permission.TRAIL_VIEW)
  @GetMapping("/trail/public-key.pem")
  ResponseEntity<String> publicKey() {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "application/x-pem-file")
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment("public-key.pem"))
        .body(notary.key().publicPem());
  }
}
