package jp.shirube.governance.trail;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import jp.shirube.governance.municipality.Tenancy;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals events into their municipality's chain, apart from those who write them: whatever is
 * committed and not sealed, in the order of ids. An event that commits late gets a later seal.
 * Several processes may seal; they go one after the other.
 */
@Component
public class Sealer {

  private static final int ROUND = 5_000;

  private final SealRows rows;
  private final Tenancy tenancy;
  private final TransactionTemplate own;
  private final Clock clock;

  Sealer(
      SealRows rows,
      Tenancy tenancy,
      @Qualifier("appTransactionManager") PlatformTransactionManager manager,
      Clock clock) {
    this.rows = rows;
    this.tenancy = tenancy;
    this.clock = clock;
    this.own = new TransactionTemplate(manager);
    own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /**
   * Seals everything that waits, in transactions of its own.
   *
   * @return how many events it sealed
   */
  public long seal(String municipality, Notary notary) {
    long sealed = 0;
    int round;
    do {
      round = round(municipality, notary);
      sealed += round;
    } while (round == ROUND);
    return sealed;
  }

  private int round(String municipality, Notary notary) {
    List<Link> links = apart(municipality, () -> links(municipality, notary));
    if (!links.isEmpty()) {
      notary.remember(municipality, links.get(links.size() - 1).head());
    }
    return links.size();
  }

  private <T> T apart(String municipality, Supplier<T> work) {
    return Objects.requireNonNull(own.execute(status -> tenancy.call(municipality, work)));
  }

  private List<Link> links(String municipality, Notary notary) {
    rows.lock(municipality);
    OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    Head last = rows.last(municipality);
    List<Link> links = new ArrayList<>();
    for (TrailEvent event : rows.waiting(municipality, ROUND)) {
      Link link = Link.after(municipality, last, event.id(), now, event.content());
      links.add(link);
      last = link.head();
    }
    if (!links.isEmpty()) {
      rows.insert(links);
      sign(municipality, last, now, notary.key());
    }
    return links;
  }

  private void sign(String municipality, Head head, OffsetDateTime now, InstallationKey key) {
    rows.insert(head, now, key.id(), key.sign(head.text(municipality, now)));
  }
}
