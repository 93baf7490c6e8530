/**
 * Migration runs as the server sees and controls them: what runs exist and how far they are, their
 * rejected records, and starting, stopping, resuming them with the engine of {@code
 * migration-jobs}.
 */
@NullMarked
package jp.shirube.governance.jobs;

import org.jspecify.annotations.NullMarked;
