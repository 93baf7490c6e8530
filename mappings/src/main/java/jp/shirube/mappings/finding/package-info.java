/**
 * Findings: what a person is told about data, with a stable code, a severity, a place and a
 * sentence.
 */
@NullMarked
package jp.shirube.mappings.finding;

import org.jspecify.annotations.NullMarked;
