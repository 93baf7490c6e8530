package jp.shirube.reports.pmo;

/**
 * One of the steps.
 *
 * @param number from 1
 * @param phase 計画立案, システム選定, 移行
 * @param workItem 作業項目, with its number: {@code ①推進体制の立ち上げ}
 * @param name name of the step
 * @param provisional the name is not the official one
 */
public record Step(int number, String phase, String workItem, String name, boolean provisional) {}
