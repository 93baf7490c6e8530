package jp.shirube.mappings.standard;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.mappings.finding.Place;
import org.jspecify.annotations.Nullable;

/**
 * Makes a new edition from a base edition and an official workbook: the groups of the workbook's
 * 業務ID are replaced, everything else stays. A 業務ID of no system is added as a shared function.
 */
public final class EditionBuilder {

  /**
   * A new edition.
   *
   * @param findings what was replaced, kept and assumed
   */
  public record Result(Standard standard, List<Finding> findings) {

    public Result {
      findings = List.copyOf(findings);
    }
  }

  private static final Pattern DATE_IN_NAME = Pattern.compile(".*_([0-9]{8})\\.[A-Za-z]+");
  private static final int BUSINESS_DIGITS = 3;
  private static final int SHORT_HASH = 8;

  private final Standard base;
  private final OfficialWorkbook workbook;
  private final List<Finding> findings = new ArrayList<>();

  private EditionBuilder(Standard base, OfficialWorkbook workbook) {
    this.base = base;
    this.workbook = workbook;
  }

  /**
   * Builds the edition.
   *
   * @param name its name, or null for 業務ID and the date in the file's name (else a short hash)
   * @param appliesFrom its date of application, or null for the date in the file's name (else that
   *     of the base)
   */
  public static Result build(
      Standard base,
      OfficialWorkbook workbook,
      @Nullable String name,
      @Nullable LocalDate appliesFrom) {
    EditionBuilder builder = new EditionBuilder(base, workbook);
    Standard standard = builder.standard(name, appliesFrom);
    return new Result(standard, builder.findings);
  }

  private Standard standard(@Nullable String name, @Nullable LocalDate appliesFrom) {
    List<BusinessSystem> systems = systems();
    List<StandardGroup> groups = groups(systems);
    return new Standard(
        name == null ? defaultName() : name,
        appliesFrom == null ? assumedDate() : appliesFrom,
        provenance(),
        systems,
        groups,
        codeLists(groups));
  }

  private String defaultName() {
    String suffix = dateText().orElse(workbook.sha256().substring(0, SHORT_HASH));
    return workbook.businessId() + "-" + suffix;
  }

  private LocalDate assumedDate() {
    Optional<LocalDate> inName = dateText().flatMap(EditionBuilder::date);
    LocalDate date = inName.orElse(base.appliesFrom());
    report(
        StandardCode.APPLIES_FROM_ASSUMED,
        Map.of("date", date.toString(), "origin", inName.isPresent() ? "NAME" : "BASE"));
    return date;
  }

  private Optional<String> dateText() {
    Matcher match = DATE_IN_NAME.matcher(workbook.file());
    return match.matches() ? Optional.of(match.group(1)) : Optional.empty();
  }

  private static Optional<LocalDate> date(String digits) {
    try {
      return Optional.of(LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private String provenance() {
    return Messages.japanese("standard")
        .text(
            "standard.provenance",
            Map.of("file", workbook.file(), "hash", workbook.sha256(), "base", base.edition()));
  }

  private List<BusinessSystem> systems() {
    List<BusinessSystem> systems = new ArrayList<>(base.systems());
    for (String business : businesses()) {
      if (owner(systems, business).isEmpty()) {
        systems.add(sharedFunction(business, systems.size() + 1));
        report(
            StandardCode.SHARED_FUNCTION, Map.of("id", business, "name", workbook.businessName()));
      }
    }
    return systems;
  }

  private BusinessSystem sharedFunction(String business, int order) {
    return new BusinessSystem(
        business,
        order,
        workbook.businessName(),
        "",
        "",
        List.of(business),
        workbook.file().replaceFirst("\\.[^.]*$", ""),
        "",
        Sureness.OFFICIAL,
        Sureness.NONE,
        "官公表: " + workbook.file(),
        true);
  }

  /** 業務ID of the workbook's groups. */
  private Set<String> businesses() {
    return workbook.groups().stream()
        .map(StandardGroup::systemId)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Optional<BusinessSystem> owner(List<BusinessSystem> systems, String business) {
    return systems.stream().filter(system -> system.businessIds().contains(business)).findFirst();
  }

  private List<StandardGroup> groups(List<BusinessSystem> systems) {
    Map<Boolean, List<StandardGroup>> ofBase =
        base.groups().stream()
            .collect(Collectors.partitioningBy(group -> businesses().contains(business(group))));
    List<StandardGroup> replaced = Objects.requireNonNull(ofBase.get(true));
    List<StandardGroup> kept = Objects.requireNonNull(ofBase.get(false));
    List<StandardGroup> imported =
        workbook.groups().stream().map(group -> owned(systems, group)).toList();
    reportGroups(replaced, kept, imported);
    return Stream.concat(kept.stream(), imported.stream())
        .sorted(Comparator.comparing(StandardGroup::id))
        .toList();
  }

  private static String business(StandardGroup group) {
    return group.id().substring(0, BUSINESS_DIGITS);
  }

  private static StandardGroup owned(List<BusinessSystem> systems, StandardGroup group) {
    String system = owner(systems, group.systemId()).orElseThrow().id();
    return new StandardGroup(group.id(), system, group.name(), group.items());
  }

  private void reportGroups(
      List<StandardGroup> replaced, List<StandardGroup> kept, List<StandardGroup> imported) {
    if (!replaced.isEmpty()) {
      report(
          StandardCode.GROUPS_REPLACED,
          Map.of(
              "base", base.edition(),
              "business", String.join("・", businesses()),
              "count", String.valueOf(replaced.size()),
              "groups", ids(replaced)));
    }
    Set<String> systems =
        imported.stream().map(StandardGroup::systemId).collect(Collectors.toSet());
    List<StandardGroup> besides =
        kept.stream().filter(group -> systems.contains(group.systemId())).toList();
    if (!besides.isEmpty()) {
      report(StandardCode.GROUPS_KEPT, Map.of("base", base.edition(), "groups", ids(besides)));
    }
  }

  private static String ids(List<StandardGroup> groups) {
    return groups.stream().map(StandardGroup::id).collect(Collectors.joining("、"));
  }

  /** The base's lists that are still used or belong to no replaced 業務, and the workbook's. */
  private Map<String, CodeList> codeLists(List<StandardGroup> groups) {
    Set<String> used = usedLists(groups);
    Map<String, CodeList> lists = new HashMap<>();
    base.codeLists().values().stream()
        .filter(list -> used.contains(list.id()) || !isReplaced(list))
        .forEach(list -> lists.put(list.id(), list));
    Set<String> overwritten = new TreeSet<>(lists.keySet());
    overwritten.retainAll(workbook.codeLists().keySet());
    if (!overwritten.isEmpty()) {
      report(
          StandardCode.CODE_LISTS_REPLACED,
          Map.of("base", base.edition(), "codes", String.join("、", overwritten)));
    }
    lists.putAll(workbook.codeLists());
    return lists;
  }

  private boolean isReplaced(CodeList list) {
    return businesses().stream().anyMatch(business -> list.id().startsWith(business + "-"));
  }

  private static Set<String> usedLists(List<StandardGroup> groups) {
    Set<String> used = new HashSet<>();
    for (StandardGroup group : groups) {
      group.items().stream()
          .map(StandardItem::codeListId)
          .filter(Objects::nonNull)
          .forEach(used::add);
    }
    return used;
  }

  private void report(StandardCode code, Map<String, String> arguments) {
    findings.add(Finding.of(code, Place.file(workbook.file()), arguments));
  }
}
