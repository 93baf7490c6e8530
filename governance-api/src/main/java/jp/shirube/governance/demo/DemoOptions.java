package jp.shirube.governance.demo;

import java.util.Set;

/**
 * What is to be demonstrated.
 *
 * @param residents people of the city
 * @param seed the same seed gives the same city
 * @param parallel systems migrated at once, from 1
 * @param broken 業務ID of the systems whose deliveries are to be refused
 */
record DemoOptions(long residents, long seed, int parallel, Set<String> broken) {}
