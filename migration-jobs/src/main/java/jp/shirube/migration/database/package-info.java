/** PostgreSQL: the embedded server or an external one, roles, schemas, migrations. */
@NullMarked
package jp.shirube.migration.database;

import org.jspecify.annotations.NullMarked;
