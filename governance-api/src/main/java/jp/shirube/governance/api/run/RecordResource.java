package jp.shirube.governance.api.run;

import java.util.List;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.api.contract.Contract;
import jp.shirube.governance.api.http.Answer;
import jp.shirube.governance.api.http.ApiCode;
import jp.shirube.governance.jobs.RecordDesk;
import jp.shirube.governance.jobs.RecordDetail;
import jp.shirube.governance.jobs.RecordFilter;
import jp.shirube.governance.jobs.RecordKey;
import jp.shirube.governance.jobs.RejectedRecords;
import jp.shirube.governance.web.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Rejected records with their values masked; unmasked they are shown on a page alone. */
@Controller
@RequestMapping(Contract.BASE + "/runs/{run}/records")
class RecordResource {

  private final RecordDesk desk;

  RecordResource(RecordDesk desk) {
    this.desk = desk;
  }

  record Listed(long total, List<RejectedRecords.Line> items) {}

  record Masked(
      RejectedRecords.Line line,
      long offset,
      List<RecordDetail.Fault> findings,
      List<RecordDetail.Field> fields) {}

  @Needs(Permission.RECORD_VIEW)
  @GetMapping
  Answer list(
      Viewer viewer,
      @PathVariable long run,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String item,
      @RequestParam(defaultValue = "0") int file,
      @RequestParam(defaultValue = "1") int page) {
    RejectedRecords found =
        desk.list(viewer, run, new RecordFilter(code, item, file, page))
            .orElseThrow(ApiCode.NOT_FOUND::refusal);
    return Answer.of(new Listed(found.total(), found.lines()));
  }

  @Needs(Permission.RECORD_VIEW)
  @GetMapping("/{file}/{record}")
  Answer masked(
      Viewer viewer,
      @PathVariable long run,
      @PathVariable int file,
      @PathVariable long record,
      @RequestParam(defaultValue = "") String group) {
    RecordDetail found =
        desk.masked(viewer, run, new RecordKey(file, record, group))
            .orElseThrow(ApiCode.NOT_FOUND::refusal);
    return Answer.of(new Masked(found.line(), found.offset(), found.findings(), found.fields()));
  }
}
