/**
 * The ledger of runs: what each run was asked, what became of every record, what was found. Written
 * by the job, read by reports.
 */
@NullMarked
package jp.shirube.migration.ledger;

import org.jspecify.annotations.NullMarked;
