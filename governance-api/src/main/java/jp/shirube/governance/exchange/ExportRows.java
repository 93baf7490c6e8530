package jp.shirube.governance.exchange;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.progress.Proposal;
import jp.shirube.governance.progress.StateChecks;
import jp.shirube.governance.progress.Step;
import jp.shirube.governance.progress.StepKey;
import jp.shirube.governance.progress.StepState;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.reports.exchange.ExchangeColumn;
import jp.shirube.reports.exchange.ExchangeIdentity;
import jp.shirube.reports.exchange.ExchangeRow;
import jp.shirube.reports.figure.FigureText;
import org.jspecify.annotations.Nullable;

/** Rows of a workbook from states. */
final class ExportRows {

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private final Party party;
  private final ExchangeIdentity identity;
  private final Map<StepKey, StepState> before;
  private final Map<StepKey, Proposal> proposals;
  private final LocalDate today;
  private final Messages messages;

  ExportRows(
      Party party,
      ExchangeIdentity identity,
      Map<StepKey, StepState> before,
      List<Proposal> open,
      LocalDate today,
      Messages messages) {
    this.party = party;
    this.identity = identity;
    this.before = before;
    this.proposals =
        open.stream()
            .collect(Collectors.toMap(it -> new StepKey(it.systemId(), it.stepNo()), it -> it));
    this.today = today;
    this.messages = messages;
  }

  ExchangeRow row(Assignment system, Step step, StepState state) {
    ExchangeRow row = new ExchangeRow();
    identity(row, system, step);
    before(row, before.get(StepKey.of(state)));
    now(row, state);
    return row.with(ExchangeColumn.PROPOSAL, proposal(proposals.get(StepKey.of(state))))
        .with(ExchangeColumn.FINDINGS, findings(state))
        .with(ExchangeColumn.STAMP, identity.stamp(system.systemId(), step.no()));
  }

  private void identity(ExchangeRow row, Assignment system, Step step) {
    row.with(ExchangeColumn.SYSTEM_ID, system.systemId())
        .with(ExchangeColumn.SYSTEM_NAME, system.systemName())
        .with(ExchangeColumn.STEP_NO, (long) step.no())
        .with(ExchangeColumn.STEP_NAME, step.name())
        .with(ExchangeColumn.PHASE, step.phase())
        .with(ExchangeColumn.WORK_ITEM, step.workItem())
        .with(ExchangeColumn.COUNTERPART, counterpart(system));
  }

  private String counterpart(Assignment system) {
    if (party.standing().isWholeCity()) {
      return system.department() + "\n" + system.vendorName();
    }
    return party.standing().vendor().isEmpty() ? system.vendorName() : system.department();
  }

  private void before(ExchangeRow row, @Nullable StepState state) {
    if (state != null) {
      row.with(ExchangeColumn.BEFORE_STATUS, state.status().label())
          .with(ExchangeColumn.BEFORE_PLAN, period(state.plannedStart(), state.plannedEnd()))
          .with(ExchangeColumn.BEFORE_ACTUAL, period(state.actualStart(), state.actualEnd()));
    }
  }

  private String period(@Nullable LocalDate from, @Nullable LocalDate to) {
    return from == null && to == null
        ? ""
        : messages.text("exchange.period", Map.of("from", day(from), "to", day(to)));
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : FigureText.of(day);
  }

  private static void now(ExchangeRow row, StepState state) {
    row.with(ExchangeColumn.STATUS, state.status().label())
        .with(ExchangeColumn.PLANNED_START, state.plannedStart())
        .with(ExchangeColumn.PLANNED_END, state.plannedEnd())
        .with(ExchangeColumn.ACTUAL_START, state.actualStart())
        .with(ExchangeColumn.ACTUAL_END, state.actualEnd())
        .with(ExchangeColumn.OWNER, state.owner())
        .with(ExchangeColumn.NOTE, state.note());
  }

  private String proposal(@Nullable Proposal proposal) {
    if (proposal == null) {
      return "";
    }
    return messages.text(
        "exchange.proposal",
        Map.of(
            "status", proposal.status().label(),
            "evidence", proposal.evidenceName(),
            "day", FigureText.of(day(proposal.occurredAt()))));
  }

  private static LocalDate day(OffsetDateTime time) {
    return time.atZoneSameInstant(JAPAN).toLocalDate();
  }

  private String findings(StepState state) {
    return StateChecks.of(state, today).stream()
        .map(messages::sentence)
        .collect(Collectors.joining("\n"));
  }
}
