package jp.shirube.governance.web.settings;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.progress.SettingsReader;
import jp.shirube.governance.progress.SettingsWriter;
import jp.shirube.governance.progress.StepEditions;
import jp.shirube.governance.progress.StepList;
import jp.shirube.governance.progress.StepListReader;
import jp.shirube.governance.progress.StepListStore;
import jp.shirube.governance.progress.StepSettings;
import jp.shirube.governance.progress.StepSettingsStore;
import jp.shirube.governance.web.Download;
import jp.shirube.governance.web.Needs;
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

/** Editions of the step list, from when which is in force, and the city's own settings. */
@Controller
class StepSettingsPages {

  private final StepListStore lists;
  private final StepEditions editions;
  private final StepSettingsStore settings;

  StepSettingsPages(StepListStore lists, StepEditions editions, StepSettingsStore settings) {
    this.lists = lists;
    this.editions = editions;
    this.settings = settings;
  }

  @Needs(Permission.SETTINGS_VIEW)
  @GetMapping("/settings/steps")
  String show(Viewer viewer, Model model) {
    List<StepList> all = lists.all();
    model.addAttribute("lists", all.stream().map(EditionLine::of).toList());
    model.addAttribute("uses", editions.uses(viewer.municipality()));
    return "settings/steps";
  }

  /** An edition and whether any of it is not official. */
  record EditionLine(String edition, String name, boolean provisional) {

    static EditionLine of(StepList list) {
      return new EditionLine(
          list.edition(),
          list.name(),
          list.steps().stream().anyMatch(step -> step.sureness().isProvisional()));
    }
  }

  @Needs(Permission.SETTINGS_VIEW)
  @GetMapping("/settings/steps/{edition}")
  String edition(Viewer viewer, @PathVariable String edition, Model model) {
    model.addAttribute("list", lists.get(edition));
    model.addAttribute("settings", settings.of(viewer.municipality(), edition));
    return "settings/edition";
  }

  @Needs(Permission.SETTINGS_VIEW)
  @GetMapping("/settings/steps/{edition}/export.csv")
  ResponseEntity<byte[]> export(Viewer viewer, @PathVariable String edition) {
    StepSettings own = settings.of(viewer.municipality(), edition);
    String csv = SettingsWriter.csv(lists.get(edition), own);
    return Download.csv(
        "工程の設定_" + edition + ".csv", out -> out.write(csv.getBytes(StandardCharsets.UTF_8)));
  }

  /** Takes the city's own settings of an edition; everything wrong is said at once. */
  @Needs(Permission.STEPS_SETTINGS)
  @PostMapping("/settings/steps/{edition}/import")
  String take(
      Viewer viewer,
      @PathVariable String edition,
      @RequestParam MultipartFile file,
      RedirectAttributes next) {
    lists.get(edition);
    StepSettings read = Received.with(file, path -> SettingsReader.read(edition, path));
    settings.put(viewer.municipality(), read, viewer.actor());
    Notice.say(next, "page.settings.steps.taken", edition);
    return "redirect:/settings/steps/" + edition;
  }

  /** Keeps another edition of the step list for good. */
  @Needs(Permission.STEPS_SETTINGS)
  @PostMapping("/settings/steps")
  String add(
      Viewer viewer,
      @RequestParam(defaultValue = "") String edition,
      @RequestParam(defaultValue = "") String name,
      @RequestParam MultipartFile file,
      RedirectAttributes next) {
    String title = name.isBlank() ? edition : name.strip();
    StepList list = Received.with(file, path -> StepListReader.read(edition.strip(), title, path));
    editions.add(viewer.municipality(), list, viewer.actor());
    Notice.say(next, "page.settings.steps.added", list.edition());
    return "redirect:/settings/steps/" + list.edition();
  }

  /**
   * Uses an edition from a month on.
   *
   * @param matches {@code 12=14} by blanks or commas, see {@link StepEditions#use}
   */
  @Needs(Permission.STEPS_SETTINGS)
  @PostMapping("/settings/steps/{edition}/use")
  String use(
      Viewer viewer,
      @PathVariable String edition,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String matches,
      RedirectAttributes next) {
    YearMonth month = PageInput.month(from);
    List<String> decisions =
        Arrays.stream(matches.split("[,、\\s]+")).filter(text -> !text.isEmpty()).toList();
    Map<Integer, Integer> carried =
        editions.use(viewer.municipality(), edition, month, decisions, viewer.actor());
    Notice.say(next, "page.settings.steps.used", edition, month, carried.size());
    return "redirect:/settings/steps";
  }
}
