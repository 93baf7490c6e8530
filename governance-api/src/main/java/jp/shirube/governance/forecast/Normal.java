package jp.shirube.governance.forecast;

/** The standard normal distribution. */
final class Normal {

  /** Beyond this the share of the tail is below what a double can hold beside 1. */
  private static final double FARTHEST = 8.2;

  private static final double[] P = {
    -3.969683028665376e+01, 2.209460984245205e+02, -2.759285104469687e+02,
    1.383577518672690e+02, -3.066479806614716e+01, 2.506628277459239e+00
  };
  private static final double[] Q = {
    -5.447609879822406e+01,
    1.615858368580409e+02,
    -1.556989798598866e+02,
    6.680131188771972e+01,
    -1.328068155288572e+01,
    1
  };
  private static final double[] C = {
    -7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00,
    -2.549732539343734e+00, 4.374664141464968e+00, 2.938163982698783e+00
  };
  private static final double[] D = {
    7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00, 3.754408661907416e+00, 1
  };
  private static final double TAIL = 0.02425;

  private Normal() {}

  /**
   * The value below which a share lies. Acklam's approximation, relative error below 1.2e-9.
   *
   * @param share 0 to 1; the ends give the farthest values that are told apart
   */
  static double quantile(double share) {
    if (share <= 0 || share >= 1) {
      return share <= 0 ? -FARTHEST : FARTHEST;
    }
    if (share < TAIL) {
      return tail(share);
    }
    if (share > 1 - TAIL) {
      return -tail(1 - share);
    }
    double x = share - 0.5;
    double square = x * x;
    return polynomial(P, square) * x / polynomial(Q, square);
  }

  private static double tail(double share) {
    double x = Math.sqrt(-2 * Math.log(share));
    return polynomial(C, x) / polynomial(D, x);
  }

  private static double polynomial(double[] coefficients, double x) {
    double sum = 0;
    for (double coefficient : coefficients) {
      sum = sum * x + coefficient;
    }
    return sum;
  }

  /** The share that lies below a value. Abramowitz and Stegun 26.2.17, error below 7.5e-8. */
  static double share(double value) {
    if (value < 0) {
      return 1 - share(-value);
    }
    double t = 1 / (1 + 0.2316419 * value);
    double sum =
        polynomial(
            new double[] {1.330274429, -1.821255978, 1.781477937, -0.356563782, 0.319381530, 0}, t);
    return 1 - Math.exp(-value * value / 2) / Math.sqrt(2 * Math.PI) * sum;
  }
}
