package jp.shirube.governance.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import jp.shirube.governance.access.Permission;

/**
 * What somebody must be allowed to do to reach a handler. A handler without it is reached by
 * nobody.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {

  Permission value();
}
