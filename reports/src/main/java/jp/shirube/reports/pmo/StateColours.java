package jp.shirube.reports.pmo;

import java.awt.Color;
import java.util.List;

/** Colours of the states in drawings; distinct in grey as well. */
final class StateColours {

  static final Color LINE = new Color(0x7F7F7F);
  static final Color TEXT = new Color(0x1F3864);

  /** A state, its count of steps and its colour, in the order of drawing. */
  record Part(StepState state, int count, Color colour) {}

  private StateColours() {}

  static List<Part> parts(StepCounts counts) {
    return List.of(
        new Part(StepState.DONE, counts.done(), new Color(0x2E75B6)),
        new Part(StepState.OUT_OF_SCOPE, counts.outOfScope(), new Color(0xA6A6A6)),
        new Part(StepState.IN_PROGRESS, counts.inProgress(), new Color(0xFFC000)),
        new Part(StepState.NOT_STARTED, counts.notStarted(), Color.WHITE));
  }
}
