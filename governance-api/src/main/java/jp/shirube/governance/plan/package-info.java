/**
 * The city's DX plan: initiatives and their projects, planned stage and actual state by fiscal
 * year, and what elsewhere in the product shows how an initiative goes.
 */
@NullMarked
package jp.shirube.governance.plan;

import org.jspecify.annotations.NullMarked;
