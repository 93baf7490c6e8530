package jp.shirube.governance.coordination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.shirube.governance.municipality.Settings;
import jp.shirube.mappings.finding.Finding;
import org.jspecify.annotations.Nullable;

/** What is wrong with an item that is to be raised; each fault has a code of its own. */
final class ItemChecks {

  private static final Pattern ITEM_KEY = Pattern.compile("[0-9]{6}\\.[a-z0-9_]+");
  private static final Pattern FINDING_CODE = Pattern.compile("SRB-[A-Z]{2,4}-[0-9]{4}");
  private static final int LAST_STEP = 40;

  private final Settings settings;
  private final LocalDate today;

  ItemChecks(Settings settings, LocalDate today) {
    this.settings = settings;
    this.today = today;
  }

  /** Everything wrong with it, none when it may be raised. */
  List<Finding> of(NewItem item) {
    List<Finding> findings = new ArrayList<>();
    add(findings, item.title().isBlank(), CoordinationCode.TITLE_MISSING, "");
    add(findings, item.question().isBlank(), CoordinationCode.TEXT_MISSING, "");
    add(findings, item.due().isBefore(today), CoordinationCode.DUE_IN_PAST, item.due().toString());
    parties(findings, item);
    findings.addAll(of(item.subject()));
    return findings;
  }

  private void parties(List<Finding> findings, NewItem item) {
    for (Party party : List.of(item.raisedBy(), item.owner())) {
      add(findings, !isKnown(party), CoordinationCode.PARTY_UNKNOWN, party.id());
    }
    add(findings, item.raisedBy().equals(item.owner()), CoordinationCode.TO_ONESELF, "");
    add(
        findings,
        item.raisedBy().isVendor()
            && item.owner().isVendor()
            && !item.raisedBy().equals(item.owner()),
        CoordinationCode.BETWEEN_VENDORS,
        "");
  }

  /** Everything wrong with what an item is tied to. */
  List<Finding> of(ItemSubject subject) {
    List<Finding> findings = new ArrayList<>();
    String system = subject.systemId();
    add(findings, !isKnownSystem(system), CoordinationCode.SYSTEM_UNKNOWN, system);
    Integer step = subject.stepNo();
    add(findings, isWrong(step, system), CoordinationCode.STEP_WRONG, String.valueOf(step));
    String item = subject.mappingItem();
    add(findings, isWrong(item, ITEM_KEY), CoordinationCode.ITEM_KEY_WRONG, item);
    String code = subject.findingCode();
    add(findings, isWrong(code, FINDING_CODE), CoordinationCode.FINDING_CODE_WRONG, code);
    return findings;
  }

  boolean isKnown(Party party) {
    return party.isOffice()
        || settings.vendors().stream().anyMatch(vendor -> vendor.id().equals(party.vendor()))
        || settings.assignments().stream()
            .anyMatch(assigned -> assigned.department().equals(party.department()));
  }

  private boolean isKnownSystem(String systemId) {
    return systemId.isEmpty()
        || settings.assignments().stream()
            .anyMatch(assigned -> assigned.systemId().equals(systemId));
  }

  private static boolean isWrong(@Nullable Integer step, String system) {
    return step != null && (step < 1 || step > LAST_STEP || system.isEmpty());
  }

  private static boolean isWrong(String text, Pattern pattern) {
    return !text.isEmpty() && !pattern.matcher(text).matches();
  }

  private static void add(
      List<Finding> findings, boolean wrong, CoordinationCode code, String value) {
    if (wrong) {
      findings.add(code.finding(Map.of("value", value)));
    }
  }
}
