/** Submissions: receivers' forms, files of a month, the register of what was sent, its proof. */
@NullMarked
package jp.shirube.governance.submission;

import org.jspecify.annotations.NullMarked;
