package jp.shirube.governance.hearing;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A published figure of a municipality.
 *
 * @param peer 6-digit 市区町村コード
 * @param peerName name
 * @param month month of the figure
 * @param doneRate completed rate, per cent with two places
 * @param settled settled steps, null where only the rate is published
 * @param steps all steps, null where only the rate is published
 * @param source where it was read
 * @param official whether it is official; else 暫定
 */
public record PeerFigure(
    String peer,
    String peerName,
    YearMonth month,
    BigDecimal doneRate,
    @Nullable Integer settled,
    @Nullable Integer steps,
    String source,
    boolean official) {}
