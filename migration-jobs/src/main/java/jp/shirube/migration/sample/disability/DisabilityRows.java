package jp.shirube.migration.sample.disability;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.disability.ServiceGrant.Support;
import jp.shirube.migration.sample.expected.Row;
import org.jspecify.annotations.Nullable;

/** Rows of 022901 to 022904: the three handbooks, recipients of services. */
final class DisabilityRows {

  private DisabilityRows() {}

  static Row of(BodyHandbook handbook, BodyHandbook.Entry entry) {
    Row row = row("022901", handbook.resident(), entry.number());
    row.put("shikakujotaikodo", entry.state().code());
    if (entry.issued() != null) {
      putCertified(row, handbook, entry);
    }
    row.put("henkanhi", text(entry.returned()));
    row.put("tokeibuikodo", entry.main().part());
    row.put(
        "shogaina",
        entry.impairments().stream().map(Impairment::wording).collect(Collectors.joining("、")));
    row.put("shogaishubetsukodo", entry.main().kind());
    row.putTail(entry.latest(), entry.stamp());
    return row;
  }

  /** What only a handbook that was handed out has. */
  private static void putCertified(Row row, BodyHandbook handbook, BodyHandbook.Entry entry) {
    row.put("shokaikofuhi", text(entry.issued()));
    row.put("techobango", handbook.prefecture() + handbook.serial());
    row.put("sogotokyukodo", entry.grade());
    row.put("saikofunengappi", text(entry.reissued()));
    row.put("saininteinengetsu", text(entry.examined()));
    row.put("kofutodofukenkodo", handbook.prefecture());
  }

  static Row of(CareHandbook handbook, CareHandbook.Entry entry) {
    Row row = row("022902", handbook.resident(), entry.number());
    row.put("shikakujotaikodo", entry.state().code());
    row.put("techobango", handbook.number());
    row.put("hanteikubun", "0" + entry.grade());
    row.put("hanteinengappi", text(entry.judged()));
    row.put("jikaihanteinengetsu", text(entry.next()));
    row.put("shokaikofuhi", text(handbook.issued()));
    row.put("saikofunengappi", text(entry.reissued()));
    row.put("henkanhi", text(entry.returned()));
    row.put("hanteikikanmeisho", entry.examiner().wording());
    row.putTail(entry.latest(), entry.stamp());
    return row;
  }

  static Row of(MentalHandbook handbook, MentalHandbook.Entry entry) {
    Row row = row("022903", handbook.resident(), entry.number());
    row.put("shikakujotaikodo", entry.state().code());
    row.put("techobango", handbook.number());
    row.put("tokyukodo", entry.grade());
    row.put("shinseinengappi", text(entry.applied()));
    row.put("kofunengappi", text(entry.granted()));
    row.put("yukokigennengappi", text(entry.expires()));
    row.put("jiritsushieniryodojishinseifuragu", entry.together() ? 1 : 0);
    row.put("henkanhi", text(entry.returned()));
    row.putTail(entry.latest(), entry.stamp());
    return row;
  }

  /** A row for each service. */
  static List<Row> of(ServiceGrant grant, ServiceGrant.Entry entry) {
    return entry.services().stream().map(service -> of(grant, entry, service)).toList();
  }

  private static Row of(ServiceGrant grant, ServiceGrant.Entry entry, Service service) {
    Row row = row("022904", grant.resident(), entry.number());
    row.put("jukyushashobango", grant.number());
    row.put("shinseinengappi", text(entry.applied()));
    Support support = entry.support();
    if (support != null) {
      row.put("shogaishienkubun", "0" + support.level());
      row.put("ninteiyukokikankaishinengappi", text(support.from()));
      row.put("ninteiyukokikanshuryonengappi", text(support.to()));
    }
    row.put("sabisushuruikodo", service.kind().code());
    row.put("shikyuryo", service.amount());
    row.put("shikyuketteikaishinengappi", text(service.from()));
    row.put("shikyuketteishuryonengappi", text(service.to()));
    row.put("riyoshafutanjogengetsugaku", entry.limit());
    row.put("shotokukubun", "0" + (entry.income().ordinal() + 1));
    row.put("sodanshienjigyoshobango", entry.adviser());
    row.put("jukyushashokofunengappi", text(entry.issued()));
    row.putTail(entry.latest(), entry.stamp());
    return row;
  }

  private static Row row(String groupId, Resident resident, int number) {
    Row row = new Row(groupId);
    row.put("shikuchosonkodo", City.CODE);
    row.put("atenabango", resident.number());
    row.put("rirekibango", number);
    return row;
  }

  private static String text(@Nullable LocalDate date) {
    return date == null ? "" : date.toString();
  }

  private static String text(@Nullable YearMonth month) {
    return month == null ? "" : month.toString();
  }
}
