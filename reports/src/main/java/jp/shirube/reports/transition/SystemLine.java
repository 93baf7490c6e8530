package jp.shirube.reports.transition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A system of the survey; texts that are not known are {@code ""}.
 *
 * @param systemId 業務ID
 * @param systemName official name
 * @param department department in charge
 * @param reasons numbers of the reasons with commas between
 * @param reasonTexts the reasons in words
 * @param explanation the city's own words
 * @param plannedDate planned day of the move
 * @param contractVendor who runs the present system
 * @param contractEnd last day of the contract
 * @param alternatives what else was considered
 * @param interimMeasures how changes of law are met
 * @param cost yen
 * @param approvedBy who approved
 * @param approvedOn day of the approval
 * @param changedOn day of the last change
 * @param findings what is contradictory, as sentences
 */
public record SystemLine(
    String systemId,
    String systemName,
    String department,
    String reasons,
    String reasonTexts,
    String explanation,
    @Nullable LocalDate plannedDate,
    String contractVendor,
    @Nullable LocalDate contractEnd,
    String alternatives,
    String interimMeasures,
    @Nullable Long cost,
    String approvedBy,
    @Nullable LocalDate approvedOn,
    LocalDate changedOn,
    String findings) {}
