/** Mail to the persons of the city and its vendors: recorded before it is sent, sent once. */
@NullMarked
package jp.shirube.governance.mail;

import org.jspecify.annotations.NullMarked;
