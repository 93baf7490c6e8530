package jp.shirube.governance.web.matrix;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.progress.Step;
import jp.shirube.governance.progress.StepStatus;
import jp.shirube.mappings.text.Widths;

/**
 * What of the matrix is shown; each part {@code ""} or false for all.
 *
 * @param department rows of this department
 * @param vendor rows of this vendor's id
 * @param phase columns of this phase
 * @param status cells in this status
 * @param mine cells that wait for the one who looks
 * @param late cells that are overdue
 * @param text cells whose system, step, owner or note has this text
 * @param before whether the month before is shown beside
 */
record Filter(
    String department,
    String vendor,
    String phase,
    String status,
    boolean mine,
    boolean late,
    String text,
    boolean before) {

  /** From the parameters of an address; what is unknown counts as all. */
  static Filter of(Map<String, String> parameters) {
    return new Filter(
        parameters.getOrDefault("department", ""),
        parameters.getOrDefault("vendor", ""),
        parameters.getOrDefault("phase", ""),
        status(parameters.getOrDefault("status", "")),
        parameters.containsKey("mine"),
        parameters.containsKey("late"),
        parameters.getOrDefault("text", "").strip(),
        parameters.containsKey("before"));
  }

  private static String status(String asked) {
    return Arrays.stream(StepStatus.values())
        .map(Enum::name)
        .filter(asked::equals)
        .findFirst()
        .orElse("");
  }

  boolean takes(Assignment system) {
    return (department.isEmpty() || department.equals(system.department()))
        && (vendor.isEmpty() || vendor.equals(system.vendor()));
  }

  boolean takes(Step step) {
    return phase.isEmpty() || phase.equals(step.phase());
  }

  boolean takes(Assignment system, Step step, Cell cell) {
    return (status.isEmpty() || status.equals(cell.status().name()))
        && (!mine || cell.mine())
        && (!late || cell.isLate())
        && (text.isEmpty() || hasText(system, step, cell));
  }

  private boolean hasText(Assignment system, Step step, Cell cell) {
    String all =
        String.join(
            "\n",
            system.systemName(),
            step.name(),
            step.workItem(),
            cell.now().state().owner(),
            cell.now().state().note());
    return folded(all).contains(folded(text));
  }

  private static String folded(String text) {
    return Widths.toHalf(text).toLowerCase(Locale.ROOT);
  }

  /** Whether single cells are picked out. */
  public boolean isPicking() {
    return !status.isEmpty() || mine || late || !text.isEmpty();
  }

  /** Whether anything is left out. */
  public boolean isActive() {
    return isPicking() || !department.isEmpty() || !vendor.isEmpty() || !phase.isEmpty();
  }

  /** As the query of an address. */
  String query(String month) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("month", month);
    parts.put("department", department);
    parts.put("vendor", vendor);
    parts.put("phase", phase);
    parts.put("status", status);
    parts.put("mine", mine ? "on" : "");
    parts.put("late", late ? "on" : "");
    parts.put("text", text);
    parts.put("before", before ? "on" : "");
    return parts.entrySet().stream()
        .filter(part -> !part.getValue().isEmpty())
        .map(
            part ->
                part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
