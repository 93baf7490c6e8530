package jp.shirube.mappings.standard;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The smallest good edition as files, to be spoilt by tests. */
final class EditionFilesOf implements EditionFiles {

  static final String SYSTEMS_TEXT =
      """
      id,display_order,official_name,city_department,ministry,business_ids,data_list_id,note,id_verified,ministry_verified,source
      001,1,住民基本台帳,市民課,総務省,001,001_list,,implementation,none,project
      006,2,選挙人名簿管理,総務課,総務省,005;006,005_list,,implementation,none,project
      """;
  static final String ITEMS_TEXT =
      """
      system_id,group_id,group_name,item_id,item_name,physical_name,type,length,scale,key,required,code_id,note,verified,source
      001,001901,住民情報,00190001,宛名番号,atenabango,X,15,,1,1,,,implementation,project
      001,001901,住民情報,00190002,性別,seibetsu,X,1,,0,0,001-901,,name_only,project
      006,006901,名簿,00690001,割合,wariai,9V,5,2,1,1,,,none,project
      """;
  static final String CODES_TEXT =
      """
      code_id,code_name,value,label,verified,source
      001-901,性別,1,男,name_only,project
      001-901,性別,2,女,name_only,project
      """;
  static final String PROPERTIES_TEXT =
      "edition=test-1\napplies_from=2026-04-01\nprovenance=暫定: 試験\n";

  private final Map<String, byte[]> files = new HashMap<>();

  EditionFilesOf() {
    with(SYSTEMS, SYSTEMS_TEXT)
        .with(ITEMS, ITEMS_TEXT)
        .with(CODES, CODES_TEXT)
        .with(PROPERTIES, PROPERTIES_TEXT);
  }

  EditionFilesOf with(String name, String text) {
    return with(name, text.getBytes(StandardCharsets.UTF_8));
  }

  EditionFilesOf with(String name, byte[] bytes) {
    files.put(name, bytes);
    return this;
  }

  EditionFilesOf without(String name) {
    files.remove(name);
    return this;
  }

  @Override
  public byte @Nullable [] bytes(String name) {
    return files.get(name);
  }
}
