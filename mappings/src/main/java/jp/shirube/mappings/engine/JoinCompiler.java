package jp.shirube.mappings.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.shirube.mappings.definition.Join;
import jp.shirube.mappings.definition.SourceFile;

/** Resolves the joins of one file. Joins with mistakes, which the checker reports, are left out. */
final class JoinCompiler {

  private final FieldNames main;
  private final Map<String, FileCompiler> files;

  /**
   * @param files the compiled files by id
   */
  JoinCompiler(FieldNames main, Map<String, FileCompiler> files) {
    this.main = main;
    this.files = files;
  }

  /** The plans; the fields they read become used fields of both files. */
  List<JoinPlan> compile() {
    List<JoinPlan> plans = new ArrayList<>();
    for (FieldNames.Joined joined : main.joined()) {
      List<Integer> mainKey = indexes(main.file(), joined.join().mainFields());
      List<Integer> partnerKey = indexes(joined.partner(), joined.join().partnerFields());
      if (mainKey.size() == partnerKey.size()) {
        plans.add(plan(joined, mainKey, partnerKey));
      }
    }
    return plans;
  }

  private static List<Integer> indexes(SourceFile file, List<String> names) {
    return names.stream().map(file::indexOf).filter(index -> index >= 0).toList();
  }

  private JoinPlan plan(FieldNames.Joined joined, List<Integer> mainKey, List<Integer> partnerKey) {
    List<Integer> read =
        IntStream.range(0, joined.partner().fields().size())
            .filter(index -> main.used().contains(joined.base() + index))
            .boxed()
            .toList();
    main.use(mainKey);
    FileCompiler partner = files.get(joined.partner().id());
    if (partner != null) {
      partner.fields().use(partnerKey);
      partner.fields().use(read);
    }
    return new JoinPlan(
        joined.join(), mainKey, partnerKey, read, joined.base(), wording(joined.join(), mainKey));
  }

  private Wording wording(Join join, List<Integer> mainKey) {
    String fields = main.names(mainKey);
    return new Wording(
        "", fields, Map.of("item", join.partnerId(), "fields", fields, "rule", "結合"));
  }
}
