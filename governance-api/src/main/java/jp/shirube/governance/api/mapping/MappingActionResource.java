package jp.shirube.governance.api.mapping;

import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.api.contract.Contract;
import jp.shirube.governance.api.http.Answer;
import jp.shirube.governance.api.http.FromBody;
import jp.shirube.governance.api.http.Reason;
import jp.shirube.governance.mappingdesk.MappingAction;
import jp.shirube.governance.mappingdesk.MappingDesk;
import jp.shirube.governance.web.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The life of a version: each action answers how it stands after it. */
@Controller
@RequestMapping(Contract.BASE + "/mappings/{id}")
class MappingActionResource {

  private final KnownVersions known;
  private final MappingDesk desk;

  MappingActionResource(KnownVersions known, MappingDesk desk) {
    this.known = known;
    this.desk = desk;
  }

  @Needs(Permission.MAPPING_UPLOAD)
  @PostMapping("/check")
  Answer check(Viewer viewer, @PathVariable long id) {
    known.get(viewer, id);
    desk.checkAgain(viewer.municipality(), id, viewer.actor());
    return Answer.nothing();
  }

  @Needs(Permission.MAPPING_SUBMIT)
  @PostMapping("/submit")
  Answer submit(Viewer viewer, @PathVariable long id, @FromBody Reason comment) {
    return act(viewer, id, MappingAction.SUBMIT, comment);
  }

  @Needs(Permission.MAPPING_SUBMIT)
  @PostMapping("/withdraw")
  Answer withdraw(Viewer viewer, @PathVariable long id, @FromBody Reason comment) {
    return act(viewer, id, MappingAction.WITHDRAW, comment);
  }

  @Needs(Permission.MAPPING_DECIDE)
  @PostMapping("/return")
  Answer giveBack(Viewer viewer, @PathVariable long id, @FromBody Reason comment) {
    return act(viewer, id, MappingAction.RETURN, comment);
  }

  @Needs(Permission.MAPPING_DECIDE)
  @PostMapping("/approve")
  Answer approve(Viewer viewer, @PathVariable long id, @FromBody Reason comment) {
    return act(viewer, id, MappingAction.APPROVE, comment);
  }

  @Needs(Permission.MAPPING_DECIDE)
  @PostMapping("/retire")
  Answer retire(Viewer viewer, @PathVariable long id, @FromBody Reason comment) {
    return act(viewer, id, MappingAction.RETIRE, comment);
  }

  private Answer act(Viewer viewer, long id, MappingAction action, Reason comment) {
    known.get(viewer, id);
    return Answer.of(desk.act(viewer.municipality(), id, action, comment.text(), viewer.actor()));
  }
}
