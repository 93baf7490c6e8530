package jp.shirube.governance.api.rollup;

import java.time.YearMonth;
import java.util.List;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.api.contract.Contract;
import jp.shirube.governance.api.http.Answer;
import jp.shirube.governance.cities.Readers;
import jp.shirube.governance.cities.Rollup;
import jp.shirube.governance.cities.RollupLine;
import jp.shirube.governance.cities.Rollups;
import jp.shirube.governance.municipality.Reader;
import jp.shirube.governance.web.Needs;
import jp.shirube.migration.actor.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the municipalities of the caller's prefecture, or of the nation, have submitted. */
@Controller
@RequestMapping(Contract.BASE + "/rollups/{month}")
class RollupResource {

  private static final int DIGITS_OF_PREFECTURE = 2;

  private final Rollups rollups;
  private final Readers readers;

  RollupResource(Rollups rollups, Readers readers) {
    this.rollups = rollups;
    this.readers = readers;
  }

  /** What there is a line for. */
  enum By {
    SYSTEM,
    STEP,
    PHASE
  }

  record Lines(YearMonth month, By by, List<RollupLine> lines) {}

  @Needs(Permission.ROLLUP_VIEW)
  @GetMapping
  Answer show(Viewer viewer, @PathVariable YearMonth month) {
    Rollup rollup = rollups.of(reader(viewer), month);
    return Answer.of(rollup);
  }

  @Needs(Permission.ROLLUP_VIEW)
  @GetMapping("/lines/{by}")
  Answer lines(Viewer viewer, @PathVariable YearMonth month, @PathVariable By by) {
    Reader reader = reader(viewer);
    List<RollupLine> lines =
        switch (by) {
          case SYSTEM -> rollups.bySystem(reader, month);
          case STEP -> rollups.byStep(reader, month);
          case PHASE -> rollups.byPhase(reader, month);
        };
    return Answer.of(new Lines(month, by, lines));
  }

  private Reader reader(Viewer viewer) {
    Reader reader =
        viewer.person().role() == Actor.Role.NATION_READER
            ? Reader.NATION
            : Reader.prefecture(viewer.municipality().substring(0, DIGITS_OF_PREFECTURE));
    readers.require(reader, viewer.actor());
    return reader;
  }
}
