package jp.shirube.reports.pmo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A box to sign.
 *
 * @param role 作成, 確認, 承認
 * @param name who signed, null while empty
 * @param date when, null while empty
 */
public record SignOff(String role, @Nullable String name, @Nullable LocalDate date) {}
