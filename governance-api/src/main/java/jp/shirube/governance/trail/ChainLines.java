package jp.shirube.governance.trail;

/** Lines of the exported chain; events of the period are told their line in the events' file. */
final class ChainLines {

  private long line;

  String of(Link link, boolean inPeriod) {
    return String.join(
        ",",
        Long.toString(link.seq()),
        Long.toString(link.eventId()),
        TrailEvent.time(link.sealedAt()),
        link.previous().hex(),
        link.content().hex(),
        link.hash().hex(),
        inPeriod ? Long.toString(++line) : "");
  }
}
