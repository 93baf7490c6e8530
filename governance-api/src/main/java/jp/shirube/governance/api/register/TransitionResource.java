package jp.shirube.governance.api.register;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.api.contract.Contract;
import jp.shirube.governance.api.http.Answer;
import jp.shirube.governance.api.http.ApiCode;
import jp.shirube.governance.api.http.FromBody;
import jp.shirube.governance.api.http.Page;
import jp.shirube.governance.api.http.Reason;
import jp.shirube.governance.transition.TransitionFields;
import jp.shirube.governance.transition.TransitionReasons;
import jp.shirube.governance.transition.TransitionRegister;
import jp.shirube.governance.transition.TransitionReview;
import jp.shirube.governance.transition.TransitionSystem;
import jp.shirube.governance.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of 特定移行支援システム. */
@Controller
@RequestMapping(Contract.BASE)
class TransitionResource {

  private final TransitionRegister register;
  private final TransitionReview review;

  TransitionResource(TransitionRegister register, TransitionReview review) {
    this.register = register;
    this.review = review;
  }

  record Entry(
      Set<Integer> reasons,
      String explanation,
      @Nullable LocalDate plannedDate,
      @Nullable String contractVendor,
      @Nullable LocalDate contractEnd,
      @Nullable String alternatives,
      @Nullable String interimMeasures,
      @Nullable Long cost,
      @Nullable String approvedBy,
      @Nullable LocalDate approvedOn,
      @Nullable String reason) {

    TransitionFields fields(String systemId) {
      return new TransitionFields(
          systemId,
          reasons,
          explanation,
          plannedDate,
          Reason.text(contractVendor),
          contractEnd,
          Reason.text(alternatives),
          Reason.text(interimMeasures),
          cost,
          Reason.text(approvedBy),
          approvedOn);
    }
  }

  @Needs(Permission.REGISTER_VIEW)
  @GetMapping("/transition-systems")
  Answer list(Viewer viewer) {
    return Answer.of(new Page<>(register.current(viewer.municipality(), viewer.actor()), null));
  }

  @Needs(Permission.REGISTER_VIEW)
  @GetMapping("/transition-systems/{system}")
  Answer show(Viewer viewer, @PathVariable String system) {
    return Answer.of(known(viewer, system));
  }

  @Needs(Permission.REGISTER_EDIT)
  @PutMapping("/transition-systems/{system}")
  Answer put(Viewer viewer, @PathVariable String system, @FromBody Entry entry) {
    String reason = Reason.text(entry.reason());
    return Answer.of(
        register.put(viewer.municipality(), entry.fields(system), reason, viewer.actor()));
  }

  @Needs(Permission.REGISTER_EDIT)
  @DeleteMapping("/transition-systems/{system}")
  Answer remove(Viewer viewer, @PathVariable String system, @RequestParam String reason) {
    known(viewer, system);
    register.remove(viewer.municipality(), system, reason, viewer.actor());
    return Answer.nothing();
  }

  @Needs(Permission.REGISTER_VIEW)
  @GetMapping("/transition-systems/{system}/history")
  Answer history(Viewer viewer, @PathVariable String system) {
    return Answer.of(
        new Page<>(register.history(viewer.municipality(), system, viewer.actor()), null));
  }

  @Needs(Permission.REGISTER_VIEW)
  @GetMapping("/transition-warnings")
  Answer warnings(Viewer viewer) {
    return Answer.of(new Page<>(review.findings(viewer.municipality()), null));
  }

  @Needs(Permission.STANDARD_VIEW)
  @GetMapping("/transition-reasons")
  Answer reasons() {
    return Answer.of(new Page<>(TransitionReasons.all(), null));
  }

  private TransitionSystem known(Viewer viewer, String system) {
    return register.current(viewer.municipality(), viewer.actor()).stream()
        .filter(it -> Objects.equals(it.systemId(), system))
        .findFirst()
        .orElseThrow(ApiCode.NOT_FOUND::refusal);
  }
}
