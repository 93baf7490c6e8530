package jp.shirube.governance.progress;

import jp.shirube.mappings.standard.Sureness;

/**
 * One step (作業工程) of a step list.
 *
 * @param no number, from 1
 * @param phase 計画立案, システム選定 or 移行
 * @param workItem the work item of the 手順書 with its circled number
 * @param name name of the step
 * @param sureness how sure name and number are
 * @param source where they were read
 */
public record Step(
    int no, String phase, String workItem, String name, Sureness sureness, String source) {}
