/**
 * The REST API. Its contract is written first, in {@code openapi/shirube.yaml}; a package below
 * holds the handlers of a group of resources, {@code contract} what the contract says and {@code
 * http} what they all share.
 */
@NullMarked
package jp.shirube.governance.api;

import org.jspecify.annotations.NullMarked;
