package jp.shirube.governance.web.standard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import jp.shirube.governance.mappingdesk.StandardEditions;
import jp.shirube.governance.web.NotFound;
import jp.shirube.mappings.standard.Edition;
import org.springframework.stereotype.Component;

/** Finds the edition that an address names; without a name the one in force today. */
@Component
class ShownEditions {

  private final StandardEditions editions;
  private final Clock clock;

  ShownEditions(StandardEditions editions, Clock clock) {
    this.editions = editions;
    this.clock = clock;
  }

  /**
   * @throws NotFound when the installation has no such edition
   */
  ShownEdition of(String name) {
    List<Edition> all = editions.list();
    String wanted = name.isEmpty() ? inForce(all) : name;
    return new ShownEdition(editions.find(wanted).orElseThrow(NotFound::new), all);
  }

  private String inForce(List<Edition> all) {
    LocalDate today = LocalDate.now(clock);
    return all.stream()
        .filter(edition -> !edition.appliesFrom().isAfter(today))
        .max(
            Comparator.comparing(Edition::appliesFrom)
                .thenComparing(edition -> !edition.builtIn())
                .thenComparing(Edition::name))
        .orElse(all.get(0))
        .name();
  }
}
