package jp.shirube.reports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** What a picture shows. Its table holds the same figures for whoever does not see it. */
public sealed interface Chart permits BurnUp, Trend, DelayByPhase, TurnAround, SmallMultiples {

  /** Its name, and of what it is. */
  String title();

  /** What is to be seen, in a sentence. */
  String description();

  /** The figures. */
  ChartTable table();

  /** Whether there is anything to draw. */
  boolean isEmpty();

  /** Height that it wants at {@link ChartPictures#WIDTH}. */
  int height();

  /** Draws it into an area. */
  void draw(Graphics2D graphics, Rectangle2D area);
}
