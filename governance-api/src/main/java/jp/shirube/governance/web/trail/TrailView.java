package jp.shirube.governance.web.trail;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import jp.shirube.governance.trail.ChainChecks;
import jp.shirube.governance.trail.TrailEvent;
import jp.shirube.governance.trail.TrailPage;
import jp.shirube.governance.trail.TrailPlace;
import jp.shirube.governance.trail.TrailQuery;
import jp.shirube.governance.trail.TrailWords;
import jp.shirube.governance.web.PageFinding;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the page of the trail shows.
 *
 * @param query what is looked for
 * @param rows the events, the latest first
 * @param next address of the next page, null on the last one
 * @param actions actions to choose from, by word
 * @param people accounts of the register with their names
 * @param chain how the chain stands
 */
record TrailView(
    TrailQuery query,
    List<Row> rows,
    @Nullable String next,
    SortedMap<String, String> actions,
    SortedMap<String, String> people,
    Chain chain) {

  /**
   * An event in words.
   *
   * @param seal its number in the chain, null while it waits for its seal
   */
  record Row(
      @Nullable Long seal,
      OffsetDateTime at,
      String person,
      String account,
      String role,
      String action,
      String code,
      String object,
      String origin,
      List<Detail> details) {}

  /** A detail by name. */
  record Detail(String name, String value) {}

  /**
   * How the chain stood when it was checked last.
   *
   * @param checked the last check, null when there was none
   * @param findings what it found
   * @param keyId fingerprint of the key
   */
  record Chain(ChainChecks.@Nullable Kept checked, List<PageFinding> findings, String keyId) {

    static Chain of(Optional<ChainChecks.Kept> last, String keyId) {
      return new Chain(
          last.orElse(null),
          last.map(it -> PageFinding.of(it.findings())).orElse(List.of()),
          keyId);
    }
  }

  static List<Row> rows(TrailPage page, Map<Long, Long> seals, TrailWords words) {
    return page.events().stream().map(event -> row(event, seals.get(event.id()), words)).toList();
  }

  private static Row row(TrailEvent event, @Nullable Long seal, TrailWords words) {
    return new Row(
        seal,
        event.at(),
        event.actorName(),
        event.actorId(),
        words.role(event.actorRole()),
        words.action(event.action()),
        event.action(),
        words.object(event.object()),
        event.actorOrigin(),
        event.detail().entrySet().stream()
            .map(it -> new Detail(words.detail(it.getKey()), it.getValue()))
            .toList());
  }

  /** Address of the page after a place, with what is looked for. */
  static @Nullable String address(TrailQuery query, Optional<TrailPlace> place) {
    return place
        .map(
            it ->
                UriComponentsBuilder.fromPath("/trail")
                    .queryParam("from", query.from())
                    .queryParam("to", query.to())
                    .queryParam("person", "{person}")
                    .queryParam("action", "{action}")
                    .queryParam("object", "{object}")
                    .queryParam("text", "{text}")
                    .queryParam("after", it.text())
                    .encode()
                    .buildAndExpand(query.person(), query.action(), query.object(), query.text())
                    .toUriString())
        .orElse(null);
  }
}
