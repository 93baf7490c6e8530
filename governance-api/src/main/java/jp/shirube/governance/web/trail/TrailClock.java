package jp.shirube.governance.web.trail;

import jp.shirube.governance.trail.ChainCheck;
import jp.shirube.governance.trail.ChainState;
import jp.shirube.governance.trail.Notary;
import jp.shirube.governance.trail.Sealer;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.database.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Seals every minute and checks the whole chain every night while the pages are served. */
@Component
class TrailClock {

  private static final Logger LOG = LoggerFactory.getLogger(TrailClock.class);

  private final Sealer sealer;
  private final ChainCheck check;
  private final Notary notary;
  private final String municipality;

  TrailClock(Sealer sealer, ChainCheck check, Notary notary, Database database) {
    this.sealer = sealer;
    this.check = check;
    this.notary = notary;
    this.municipality = database.municipality();
  }

  @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
  void seal() {
    sealer.seal(municipality, notary);
  }

  @Scheduled(cron = "0 30 3 * * *", zone = "Asia/Tokyo")
  void verify() {
    seal();
    String name = Messages.complete().text("trail.actor");
    Actor actor = new Actor("schedule", name, Actor.Role.SYSTEM, "schedule");
    ChainState state = check.check(municipality, notary, actor);
    if (!state.isIntact()) {
      LOG.error("audit trail: {} findings up to seal {}", state.found(), state.until());
    }
  }
}
