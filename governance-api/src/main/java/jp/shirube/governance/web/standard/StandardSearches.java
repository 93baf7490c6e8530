package jp.shirube.governance.web.standard;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.shirube.mappings.standard.Standard;
import org.springframework.stereotype.Component;

/** One search for each edition, made when it is first asked. */
@Component
class StandardSearches {

  private final Map<String, StandardSearch> made = new ConcurrentHashMap<>();

  StandardSearch of(Standard standard) {
    return made.computeIfAbsent(standard.edition(), name -> new StandardSearch(standard));
  }
}
