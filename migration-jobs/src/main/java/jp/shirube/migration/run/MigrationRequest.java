package jp.shirube.migration.run;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import jp.shirube.mappings.engine.CompiledMapping;
import jp.shirube.migration.actor.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What one run of one system is asked to do.
 *
 * @param municipality 6-digit 市区町村コード
 * @param mapping checked mapping, which names system and vendor
 * @param delivery folder with the delivery
 * @param mode what it may touch
 * @param rehearsal number of the rehearsal that the run belongs to, from 1; 0 for the other modes
 * @param approvedBy named approver, required for a cut-over
 * @param asOf the run's time, which also stamps rows
 * @param output folder for what people receive (CSV set, reject workbooks)
 * @param actor who started it
 * @param threshold share of errors up to which it passes
 * @param storedDelivery id of a delivery that the store already has; null when it is received from
 *     the folder
 */
public record MigrationRequest(
    String municipality,
    CompiledMapping mapping,
    Path delivery,
    Mode mode,
    int rehearsal,
    @Nullable String approvedBy,
    OffsetDateTime asOf,
    Path output,
    Actor actor,
    Threshold threshold,
    @Nullable String storedDelivery) {

  /** Of a delivery that is received with the run. */
  public MigrationRequest(
      String municipality,
      CompiledMapping mapping,
      Path delivery,
      Mode mode,
      int rehearsal,
      @Nullable String approvedBy,
      OffsetDateTime asOf,
      Path output,
      Actor actor,
      Threshold threshold) {
    this(
        municipality,
        mapping,
        delivery,
        mode,
        rehearsal,
        approvedBy,
        asOf,
        output,
        actor,
        threshold,
        null);
  }

  /** With the threshold that holds in the mode. */
  public MigrationRequest(
      String municipality,
      CompiledMapping mapping,
      Path delivery,
      Mode mode,
      int rehearsal,
      @Nullable String approvedBy,
      OffsetDateTime asOf,
      Path output,
      Actor actor) {
    this(
        municipality,
        mapping,
        delivery,
        mode,
        rehearsal,
        approvedBy,
        asOf,
        output,
        actor,
        Threshold.of(mode));
  }

  /** The same on a delivery that was received before. */
  public MigrationRequest onStored(String deliveryId) {
    return new MigrationRequest(
        municipality,
        mapping,
        delivery,
        mode,
        rehearsal,
        approvedBy,
        asOf,
        output,
        actor,
        threshold,
        deliveryId);
  }

  /** The same with another folder for what people receive. */
  MigrationRequest into(Path folder) {
    return new MigrationRequest(
        municipality,
        mapping,
        delivery,
        mode,
        rehearsal,
        approvedBy,
        asOf,
        folder,
        actor,
        threshold,
        storedDelivery);
  }
}
