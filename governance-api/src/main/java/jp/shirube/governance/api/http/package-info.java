/** What every resource of the API shares: callers, limits, answers, refusals, repeated requests. */
@NullMarked
package jp.shirube.governance.api.http;

import org.jspecify.annotations.NullMarked;
