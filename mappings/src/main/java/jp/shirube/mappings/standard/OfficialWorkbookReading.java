package jp.shirube.mappings.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;
import jp.shirube.mappings.standard.OfficialItemSheet.Taken;
import jp.shirube.mappings.workbook.WorkbookTexts;
import jp.shirube.mappings.workbook.WorkbookTexts.Sheet;

/** One reading of one official workbook: from its texts to groups, code lists and findings. */
final class OfficialWorkbookReading {

  private static final Pattern CODE_SHEET = Pattern.compile("コード一覧[（(]個別[）)][_＿](.+)");
  private static final Pattern FILE_NAME = Pattern.compile("[0-9]{3}_([^_]+)_.*");
  private static final int BUSINESS_DIGITS = 3;

  private final String file;
  private final List<Finding> findings = new ArrayList<>();
  private final OfficialCodeSheet codes;
  private final OfficialItemSheet items;

  OfficialWorkbookReading(String file, List<String> retiredWords) {
    this.file = file;
    this.codes = new OfficialCodeSheet(file, findings);
    this.items = new OfficialItemSheet(file, retiredWords, findings);
  }

  /**
   * @throws StandardException when nothing can be taken
   */
  OfficialWorkbook read(WorkbookTexts texts, String sha256) {
    readSheets(texts);
    if (items.taken().isEmpty()) {
      findings.add(Finding.of(StandardCode.NO_ITEMS, Place.file(file), Map.of("file", file)));
      throw new StandardException(findings);
    }
    codes.reportFreeLists();
    String business = items.taken().get(0).item().id().substring(0, BUSINESS_DIGITS);
    Map<String, CodeList> lists = codes.lists(business);
    List<StandardGroup> groups = groups(lists);
    reportGroupIds(groups);
    return new OfficialWorkbook(
        file, sha256, business, businessName(texts, business), groups, byId(lists), findings);
  }

  private void readSheets(WorkbookTexts texts) {
    boolean found = false;
    for (Sheet sheet : texts.sheets()) {
      Optional<OfficialLayout> layout = OfficialLayout.of(sheet);
      found |= layout.isPresent();
      if (layout.isPresent()) {
        items.read(sheet, layout.get());
      } else if (sheet.name().startsWith(OfficialCodeSheet.PREFIX)) {
        codes.read(sheet);
      } else {
        reportSkipped(sheet);
      }
    }
    if (!found) {
      throw new StandardException(List.of(itemSheetMissing(texts)));
    }
  }

  private void reportSkipped(Sheet sheet) {
    Place place = Place.cell(file, sheet.name(), 0, null);
    findings.add(Finding.of(StandardCode.SHEET_SKIPPED, place, Map.of("sheet", sheet.name())));
  }

  private Finding itemSheetMissing(WorkbookTexts texts) {
    String sheets = texts.sheets().stream().map(Sheet::name).collect(Collectors.joining("、"));
    return Finding.of(
        StandardCode.ITEM_SHEET_MISSING, Place.file(file), Map.of("file", file, "sheets", sheets));
  }

  private List<StandardGroup> groups(Map<String, CodeList> lists) {
    Map<String, List<Taken>> byGroup = new LinkedHashMap<>();
    for (Taken item : items.taken()) {
      byGroup.computeIfAbsent(item.group(), key -> new ArrayList<>()).add(item);
    }
    ProvisionalGroupIds ids = new ProvisionalGroupIds();
    List<StandardGroup> groups = new ArrayList<>();
    byGroup.forEach((name, members) -> groups.add(group(name, members, ids, lists)));
    return groups;
  }

  private StandardGroup group(
      String name, List<Taken> members, ProvisionalGroupIds ids, Map<String, CodeList> lists) {
    String business = members.get(0).item().id().substring(0, BUSINESS_DIGITS);
    String id = ids.next(business);
    List<StandardItem> resolved =
        members.stream().map(member -> resolved(member, id, lists)).toList();
    return new StandardGroup(id, business, name, resolved);
  }

  private StandardItem resolved(Taken taken, String groupId, Map<String, CodeList> lists) {
    StandardItem item = taken.item();
    String reference = OfficialCodeSheet.reference(taken.code());
    CodeList list = lists.get(reference);
    if (list == null && !reference.isEmpty() && !codes.isFree(reference)) {
      Place place = taken.place().withItem(groupId + "." + item.physicalName());
      findings.add(Finding.of(StandardCode.CODE_LIST_MISSING, place, Map.of("code", taken.code())));
    }
    return new StandardItem(
        item.id(),
        groupId,
        item.name(),
        item.physicalName(),
        item.type(),
        item.length(),
        item.scale(),
        item.key(),
        item.required(),
        list == null ? null : list.id(),
        item.note(),
        item.sureness(),
        item.source());
  }

  private void reportGroupIds(List<StandardGroup> groups) {
    String first = groups.get(0).id();
    String last = groups.get(groups.size() - 1).id();
    findings.add(
        Finding.of(
            StandardCode.GROUP_IDS_DERIVED,
            Place.file(file),
            Map.of("first", first, "last", last)));
  }

  private static Map<String, CodeList> byId(Map<String, CodeList> lists) {
    return lists.values().stream().collect(Collectors.toMap(CodeList::id, list -> list));
  }

  private String businessName(WorkbookTexts texts, String business) {
    return texts.sheets().stream()
        .map(sheet -> CODE_SHEET.matcher(sheet.name()))
        .filter(Matcher::matches)
        .map(match -> match.group(1).strip())
        .findFirst()
        .orElseGet(() -> nameInFileName().orElse(business));
  }

  private Optional<String> nameInFileName() {
    Matcher match = FILE_NAME.matcher(file);
    return match.matches() ? Optional.of(match.group(1)) : Optional.empty();
  }
}
