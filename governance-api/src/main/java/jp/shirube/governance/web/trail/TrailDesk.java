package jp.shirube.governance.web.trail;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.trail.ChainChecks;
import jp.shirube.governance.trail.Notary;
import jp.shirube.governance.trail.TrailPage;
import jp.shirube.governance.trail.TrailPlace;
import jp.shirube.governance.trail.TrailQuery;
import jp.shirube.governance.trail.TrailSearch;
import jp.shirube.governance.trail.TrailWords;
import jp.shirube.mappings.finding.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of the trail together. */
@Component
class TrailDesk {

  private static final int SIZE = 50;

  private final TrailSearch search;
  private final ChainChecks checks;
  private final People people;
  private final Notary notary;
  private final Clock clock;
  private final TrailWords words = new TrailWords(Messages.complete());

  TrailDesk(TrailSearch search, ChainChecks checks, People people, Notary notary, Clock clock) {
    this.search = search;
    this.checks = checks;
    this.people = people;
    this.notary = notary;
    this.clock = clock;
  }

  TrailView view(Viewer viewer, TrailForm form, @Nullable String after) {
    String city = viewer.municipality();
    TrailQuery query = form.query(LocalDate.now(clock));
    TrailPlace place = after == null ? null : TrailPlace.parse(after);
    TrailPage page = search.find(city, query, place, SIZE);
    Map<Long, Long> seals = search.seals(city, page.events());
    return new TrailView(
        query,
        TrailView.rows(page, seals, words),
        TrailView.address(query, page.next()),
        words.actions(),
        names(city),
        TrailView.Chain.of(checks.last(city), notary.key().id()));
  }

  private SortedMap<String, String> names(String city) {
    SortedMap<String, String> names = new TreeMap<>();
    people.all(city).forEach(person -> names.put(person.id(), person.name()));
    return names;
  }
}
