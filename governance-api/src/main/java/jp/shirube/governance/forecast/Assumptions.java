package jp.shirube.governance.forecast;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.shirube.mappings.finding.Messages;

/** What a forecast assumes, in sentences that stand beside its figures. */
final class Assumptions {

  private static final Messages MESSAGES = Messages.japanese("forecast");

  private static final List<String> KEYS =
      List.of("runs", "pace", "plan", "begun", "start", "order", "calendar", "done");

  private Assumptions() {}

  static List<String> of(ForecastSource source, ForecastOptions options) {
    Map<String, Object> arguments =
        Map.of(
            "runs", options.runs(),
            "seed", Long.toString(options.seed()),
            "weight", Pace.WEIGHT_OF_CITY,
            "dependencies", source.dependencies().size(),
            "edition", source.list().name());
    Stream<String> keys =
        source.settings().isProvisional()
            ? Stream.concat(KEYS.stream(), Stream.of("provisional"))
            : KEYS.stream();
    return keys.map(key -> MESSAGES.text("forecast.assumption." + key, arguments)).toList();
  }
}
