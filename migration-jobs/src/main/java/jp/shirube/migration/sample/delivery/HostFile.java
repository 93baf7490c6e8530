package jp.shirube.migration.sample.delivery;

import java.util.ArrayList;
import java.util.List;

/**
 * A host file: its fields with their places in the record.
 *
 * @param layout the file as every vendor has it
 * @param fields in order of the record
 */
public record HostFile(ExtractLayout layout, List<HostField> fields) {

  /** A file whose records end with the fields that the older systems of the host have. */
  public static HostFile of(
      String fileId, String groupId, String totalField, HostField... ownFields) {
    List<HostField> fields = new ArrayList<>(List.of(ownFields));
    fields.add(HostField.text("最新区分", 1));
    fields.add(HostField.text("取消区分", 1));
    fields.add(HostField.text("更新者", 10));
    fields.add(HostField.binary("更新日", 4));
    fields.add(HostField.packed("更新時刻", 4));
    return bare(fileId, groupId, totalField, fields);
  }

  /** A file with these fields and no others. */
  public static HostFile bare(
      String fileId, String groupId, String totalField, List<HostField> fields) {
    String[] names = fields.stream().map(HostField::name).toArray(String[]::new);
    ExtractLayout layout = ExtractLayout.of(fileId, fileId + ".DAT", groupId, totalField, names);
    return new HostFile(layout, List.copyOf(fields));
  }

  /** The same file, filling these groups. */
  public HostFile filling(String... groups) {
    return new HostFile(layout.filling(groups), fields);
  }

  /** 0-based position of a field's first byte. */
  public int offset(String name) {
    int offset = 0;
    for (HostField field : fields) {
      if (field.name().equals(name)) {
        return offset;
      }
      offset += field.bytes();
    }
    throw new IllegalArgumentException("no field " + name);
  }
}
