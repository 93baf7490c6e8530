/** How the city is set up: city, steps, jobs and mail, what the installation runs. */
@NullMarked
package jp.shirube.governance.web.settings;

import org.jspecify.annotations.NullMarked;
