/** Characters and dates: gaiji, kana, widths, wareki, lengths as a person counts. */
@NullMarked
package jp.shirube.mappings.text;

import org.jspecify.annotations.NullMarked;
