package jp.shirube.governance.web.mapping;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.mappingdesk.MappingDesk;
import jp.shirube.governance.mappingdesk.MappingDeskCode;
import jp.shirube.governance.mappingdesk.MappingLine;
import jp.shirube.governance.mappingdesk.MappingLines;
import jp.shirube.governance.mappingdesk.MappingVersion;
import jp.shirube.governance.mappingdesk.UploadedWorkbook;
import jp.shirube.governance.web.Needs;
import jp.shirube.governance.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The versions of a system's mapping definition, and where a new one is uploaded. */
@Controller
class SystemMappingsPage {

  private final MappingLines lines;
  private final MappingDesk desk;

  SystemMappingsPage(MappingLines lines, MappingDesk desk) {
    this.lines = lines;
    this.desk = desk;
  }

  @Needs(Permission.MAPPING_VIEW)
  @GetMapping("/mappings/systems/{system}")
  String versions(@PathVariable("system") String system, Viewer viewer, Model model) {
    MappingLine line =
        lines.find(viewer.municipality(), system, viewer.actor()).orElseThrow(NotFound::new);
    model.addAttribute("line", line);
    model.addAttribute("comparable", comparable(line));
    model.addAttribute("mayUpload", viewer.may(Permission.MAPPING_UPLOAD));
    return "mapping/system";
  }

  private static List<MappingVersion> comparable(MappingLine line) {
    return line.versions().size() > 1 ? line.versions() : List.of();
  }

  @Needs(Permission.MAPPING_UPLOAD)
  @PostMapping("/mappings/systems/{system}")
  String upload(
      @PathVariable("system") String system,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
      Viewer viewer)
      throws IOException {
    UploadedWorkbook workbook = read(file);
    MappingVersion version = desk.upload(viewer.municipality(), system, workbook, viewer.actor());
    return "redirect:/mappings/" + version.id();
  }

  private static UploadedWorkbook read(@Nullable MultipartFile file) throws IOException {
    if (file == null) {
      throw MappingDeskCode.FILE_EMPTY.exception(Map.of("file", ""));
    }
    return new UploadedWorkbook(name(file), file.getBytes());
  }

  /** Some browsers send the folders too. */
  private static String name(MultipartFile file) {
    String sent = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
    return sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
  }
}
