/** Passwords on files: AES-256 as Excel and PDF readers know it. */
@NullMarked
package jp.shirube.reports.protect;

import org.jspecify.annotations.NullMarked;
