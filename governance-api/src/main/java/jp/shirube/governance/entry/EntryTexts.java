package jp.shirube.governance.entry;

import java.util.HashMap;
import java.util.Map;
import jp.shirube.governance.progress.RecentChange;
import jp.shirube.governance.progress.StepField;
import jp.shirube.governance.progress.StepKey;
import jp.shirube.governance.progress.StepState;
import jp.shirube.governance.progress.StepStatus;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Messages;

/** Fields and values of cells as people read them. */
final class EntryTexts {

  private static final Messages MESSAGES = Messages.japanese("entry");

  private EntryTexts() {}

  static Map<String, String> cell(StepKey step) {
    return Map.of("system", step.systemId(), "step", Integer.toString(step.stepNo()));
  }

  static Finding conflict(
      StepField field, StepState seen, StepState now, String wanted, RecentChange by) {
    Map<String, String> arguments = new HashMap<>(cell(StepKey.of(now)));
    arguments.put("field", field(field));
    arguments.put("who", by.actorName());
    arguments.put("seen", shown(field, field.text(seen)));
    arguments.put("stored", shown(field, field.text(now)));
    arguments.put("wanted", shown(field, wanted));
    return EntryCode.CONFLICT.finding(arguments);
  }

  static String fieldName(String id) {
    return MESSAGES.text("entry.field." + id);
  }

  static String field(StepField field) {
    return MESSAGES.text("entry.field." + field.id());
  }

  static String shown(StepField field, String text) {
    if (text.isEmpty()) {
      return MESSAGES.text("entry.value.none");
    }
    return field == StepField.STATUS ? StepStatus.valueOf(text).label() : text;
  }

  static String undoReason(BulkChange change) {
    return MESSAGES.text(
        "entry.undo.reason",
        Map.of(
            "at", BulkChange.TIME.format(change.at()), "cells", Integer.toString(change.cells())));
  }
}
