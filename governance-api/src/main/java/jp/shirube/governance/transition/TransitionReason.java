package jp.shirube.governance.transition;

import jp.shirube.mappings.standard.Sureness;

/**
 * A reason for a later move, as the nation numbers them.
 *
 * @param no number, from 1
 * @param name name in the words of the register
 * @param sureness how sure the wording is
 * @param source where it is from
 */
public record TransitionReason(int no, String name, Sureness sureness, String source) {}
