package jp.shirube.governance.api.run;

import java.util.Objects;
import java.util.Optional;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.api.contract.Contract;
import jp.shirube.governance.api.http.Answer;
import jp.shirube.governance.api.http.ApiCode;
import jp.shirube.governance.api.http.FromBody;
import jp.shirube.governance.jobs.RunDesk;
import jp.shirube.governance.jobs.StartOrder;
import jp.shirube.governance.web.Needs;
import jp.shirube.migration.run.Mode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Starting, stopping, resuming and giving up runs. */
@Controller
@RequestMapping(Contract.BASE + "/runs")
class RunControlResource {

  private final RunDesk desk;

  RunControlResource(RunDesk desk) {
    this.desk = desk;
  }

  record Order(
      String systemId, String deliveryId, String mapping, Mode mode, @Nullable Integer rehearsal) {}

  /** What was started, null while it waits to be numbered. */
  record Started(@Nullable Long run) {}

  @Needs(Permission.RUN_CONTROL)
  @PostMapping
  Answer start(Viewer viewer, @FromBody Order order) {
    Optional<Long> run =
        desk.start(
            viewer,
            new StartOrder(
                order.systemId(),
                order.deliveryId(),
                order.mapping(),
                order.mode(),
                Objects.requireNonNullElse(order.rehearsal(), 0)));
    String path = run.map(id -> "/runs/" + id).orElse("/runs");
    return Answer.created(path, new Started(run.orElse(null)));
  }

  @Needs(Permission.RUN_CONTROL)
  @PostMapping("/{run}/stop")
  Answer stop(Viewer viewer, @PathVariable long run) {
    return done(desk.stop(viewer, run));
  }

  @Needs(Permission.RUN_CONTROL)
  @PostMapping("/{run}/resume")
  Answer resume(Viewer viewer, @PathVariable long run) {
    return done(desk.resume(viewer, run));
  }

  @Needs(Permission.RUN_CONTROL)
  @PostMapping("/{run}/discard")
  Answer discard(Viewer viewer, @PathVariable long run) {
    return done(desk.discard(viewer, run));
  }

  private static Answer done(boolean found) {
    if (!found) {
      throw ApiCode.NOT_FOUND.refusal();
    }
    return Answer.nothing();
  }
}
