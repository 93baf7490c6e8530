package jp.shirube.governance.forecast;

import java.util.List;

/**
 * How long a system's steps take as a multiple of the plan: a lognormal ratio. The system's own
 * finished steps count one each; what they leave open is filled up with the pace of the whole city,
 * which counts as {@value #WEIGHT_OF_CITY} steps.
 *
 * @param steps finished steps of its own
 * @param mean mean of the logarithms
 * @param spread standard deviation of the logarithms from step to step
 * @param doubt standard deviation of the mean itself, the same for all steps of the system
 */
record Pace(int steps, double mean, double spread, double doubt) {

  /** As many finished steps as the city's pace is worth. */
  static final int WEIGHT_OF_CITY = 5;

  /** Ratios beyond are taken for this: a slip of the pen weighs no more than a bad step. */
  static final double FARTHEST_RATIO = 8;

  /** Nothing is known: as planned, from half to double two times of three. */
  static final Pace UNKNOWN = of(List.of(), 0, Math.log(2));

  /** The pace of the city from the ratios of all its finished steps. */
  static Pace ofCity(List<Double> ratios) {
    return UNKNOWN.joined(ratios);
  }

  /** The pace of a system of this city from the ratios of its finished steps. */
  Pace joined(List<Double> ratios) {
    return of(ratios.stream().map(Pace::logarithm).toList(), mean, spread);
  }

  private static double logarithm(double ratio) {
    return Math.log(Math.max(1 / FARTHEST_RATIO, Math.min(FARTHEST_RATIO, ratio)));
  }

  private static Pace of(List<Double> logarithms, double mean, double spread) {
    double weight = logarithms.size() + (double) WEIGHT_OF_CITY;
    double sum = logarithms.stream().mapToDouble(it -> it).sum();
    double joined = (sum + WEIGHT_OF_CITY * mean) / weight;
    double squares =
        logarithms.stream().mapToDouble(it -> (it - joined) * (it - joined)).sum()
            + WEIGHT_OF_CITY * spread * spread;
    double deviation = Math.sqrt(squares / weight);
    return new Pace(logarithms.size(), joined, deviation, deviation / Math.sqrt(weight));
  }

  /** The ratio that half of the steps stay below. */
  double median() {
    return Math.exp(mean);
  }

  /**
   * Days a step takes.
   *
   * @param worked days it has taken already: it takes more than those
   * @param ofSystem share, 0 to 1, by which the system is slow
   * @param ofStep share, 0 to 1, by which the step is slow
   */
  int days(int planned, int worked, double ofSystem, double ofStep) {
    double centre = mean + doubt * Normal.quantile(ofSystem) + Math.log(planned);
    double passed = worked == 0 ? 0 : Normal.share((Math.log(worked) - centre) / spread);
    double share = passed + (1 - passed) * ofStep;
    double days = Math.exp(centre + spread * Normal.quantile(share));
    return Math.max(worked + 1, (int) Math.ceil(Math.min(days, LONGEST)));
  }

  private static final double LONGEST = 10_000;
}
