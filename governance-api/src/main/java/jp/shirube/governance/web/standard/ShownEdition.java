package jp.shirube.governance.web.standard;

import java.util.List;
import jp.shirube.mappings.standard.Edition;
import jp.shirube.mappings.standard.Standard;

/**
 * The edition that a page shows, and those one can switch to.
 *
 * @param standard the shown one
 * @param all every edition of the installation
 */
record ShownEdition(Standard standard, List<Edition> all) {

  public String name() {
    return standard.edition();
  }
}
