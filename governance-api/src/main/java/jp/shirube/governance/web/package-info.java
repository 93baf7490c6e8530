/** The pages: server, shell and what every page shares. Each page is a package of its own below. */
@NullMarked
package jp.shirube.governance.web;

import org.jspecify.annotations.NullMarked;
