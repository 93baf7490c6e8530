/** Encryption at rest: chunked AES-GCM with the key outside the database. */
@NullMarked
package jp.shirube.migration.crypto;

import org.jspecify.annotations.NullMarked;
