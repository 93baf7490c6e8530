package jp.shirube.governance.pmo;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.governance.progress.Confirmation;
import jp.shirube.governance.progress.MonthAction;
import jp.shirube.governance.progress.MonthEvent;
import jp.shirube.governance.progress.MonthReview;
import jp.shirube.governance.progress.MonthState;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.reports.pmo.SignOff;

/**
 * The boxes to sign, filled from what was done to the month: 作成 who compiled it, 確認 how many
 * departments have given their word, 承認 who approved it. What was given back is signed no more.
 */
final class SignOffs {

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private final MonthReview cycle;
  private final Messages messages;

  SignOffs(MonthReview cycle, Messages messages) {
    this.cycle = cycle;
    this.messages = messages;
  }

  List<SignOff> of(MonthState state) {
    boolean compiled = state != MonthState.OPEN;
    boolean approved = compiled && state != MonthState.COMPILED;
    return List.of(
        box("pmo.sign.made", compiled ? last(MonthAction.COMPILE) : Optional.empty()),
        departments(),
        box("pmo.sign.approved", approved ? last(MonthAction.APPROVE) : Optional.empty()));
  }

  private SignOff box(String key, Optional<MonthEvent> event) {
    return new SignOff(
        messages.text(key),
        event.map(MonthEvent::actorName).orElse(null),
        event.map(it -> day(it.at())).orElse(null));
  }

  private SignOff departments() {
    int given = cycle.confirmations().size();
    int all = given + cycle.unconfirmed().size();
    String text =
        messages.text("pmo.sign.departments", Map.of("confirmed", given, "departments", all));
    LocalDate last =
        cycle.confirmations().stream()
            .map(Confirmation::confirmedAt)
            .max(Comparator.naturalOrder())
            .map(SignOffs::day)
            .orElse(null);
    return new SignOff(messages.text("pmo.sign.checked"), given == 0 ? null : text, last);
  }

  private Optional<MonthEvent> last(MonthAction action) {
    return cycle.events().stream()
        .filter(event -> event.action() == action)
        .reduce((earlier, later) -> later);
  }

  private static LocalDate day(OffsetDateTime at) {
    return at.atZoneSameInstant(JAPAN).toLocalDate();
  }
}
