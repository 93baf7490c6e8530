package jp.shirube.governance.calendar;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static jp.shirube.governance.context.TestGovernance.STAFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import jp.shirube.governance.context.Governance;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.database.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class BusinessCalendarsTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private static final String HEADER = "種別,名称,開始日,終了日\n";

  private final BusinessCalendars calendars = GOVERNANCE.get(BusinessCalendars.class);

  @TempDir private Path folder;

  @BeforeEach
  void nothingOfItsOwn() {
    JdbcClient.create(GOVERNANCE.database().app()).sql("delete from app.calendar_period").update();
  }

  @Test
  void withoutOwnDaysACityHasTheUsualOnes() {
    assertThat(calendars.of(CITY).days(YearMonth.of(2026, 12)))
        .isEqualTo(BusinessCalendars.usual().days(YearMonth.of(2026, 12)));
  }

  @Test
  void theFilesDaysAreTaken() throws Exception {
    CalendarImport taken =
        calendars.importCsv(
            CITY,
            file(
                HEADER
                    + "議会,定例会,2026-12-01,2026/12/18\n"
                    + "閉庁,庁舎移転,2026-12-10,2026-12-11\n"
                    + "開庁,休日窓口,2026-12-12,2026-12-12\n",
                StandardCharsets.UTF_8),
            STAFF);
    assertThat(taken).isEqualTo(new CalendarImport(List.of(2026), 3, 0));
    BusinessCalendar calendar = calendars.of(CITY);
    assertThat(calendar.isBusinessDay(LocalDate.of(2026, 12, 10))).isFalse();
    assertThat(calendar.isBusinessDay(LocalDate.of(2026, 12, 12))).isTrue();
    assertThat(calendar.collisions(LocalDate.of(2026, 12, 14), LocalDate.of(2026, 12, 14)))
        .containsExactly(
            new BusyPeriod(
                BusyPeriod.Kind.COUNCIL,
                "定例会",
                LocalDate.of(2026, 12, 1),
                LocalDate.of(2026, 12, 18)));
  }

  @Test
  void aFileReplacesItsFiscalYearsAndNoOther() throws Exception {
    calendars.importCsv(
        CITY,
        file(
            HEADER + "議会,前年,2026-03-31,2026-04-02\n議会,今年,2026-04-01,2026-04-02\n",
            StandardCharsets.UTF_8),
        STAFF);
    CalendarImport taken =
        calendars.importCsv(
            CITY, file(HEADER + "選挙,市長選,2027-03-31,2027-03-31\n", StandardCharsets.UTF_8), STAFF);
    assertThat(taken).isEqualTo(new CalendarImport(List.of(2026), 1, 1));
    assertThat(calendars.of(CITY).collisions(LocalDate.of(2026, 1, 10), LocalDate.of(2027, 4, 1)))
        .extracting(BusyPeriod::name)
        .containsExactly("前年", "年末年始の閉庁", "市長選");
  }

  @Test
  void aFileFromExcelInShiftJisIsRead() throws Exception {
    calendars.importCsv(
        CITY,
        file(HEADER + "税の繁忙期,申告受付①,2027/2/16,2027/3/15\r\n", Charset.forName("windows-31j")),
        STAFF);
    LocalDate day = LocalDate.of(2027, 3, 1);
    assertThat(calendars.of(CITY).collisions(day, day))
        .extracting(BusyPeriod::name)
        .containsExactly("申告受付①");
  }

  @Test
  void everyFaultIsFoundAndNothingIsTaken() throws Exception {
    Path file =
        file(
            "\uFEFF"
                + HEADER
                + "議会,良い行,2026-12-01,2026-12-18\n"
                + "会議,種別違い,2026-12-01,2026-12-18\n"
                + "議会,,2026-02-30,12月1日\n"
                + "議会,逆,2026-12-18,2026-12-01\n"
                + "議会,長い,2026-12-18,2027-12-19\n"
                + "議会,良い行,2026-12-01,2026-12-19\n"
                + "議会,列不足,2026-12-01\n",
            StandardCharsets.UTF_8);
    assertThat(refusal(file).stream().map(BusinessCalendarsTest::brief))
        .containsExactly(
            "SRB-CAL-0005 3",
            "SRB-CAL-0006 4",
            "SRB-CAL-0007 4",
            "SRB-CAL-0007 4",
            "SRB-CAL-0008 5",
            "SRB-CAL-0009 6",
            "SRB-CAL-0010 7",
            "SRB-CAL-0004 8");
    LocalDate day = LocalDate.of(2026, 12, 14);
    assertThat(calendars.of(CITY).collisions(day, day)).isEmpty();
  }

  @Test
  void aFileOfAnotherFormIsRefused() throws Exception {
    assertThat(
            refusal(file("種別,名称\n議会,x\n", StandardCharsets.UTF_8)).stream()
                .map(BusinessCalendarsTest::brief))
        .containsExactly("SRB-CAL-0003 1", "SRB-CAL-0003 1");
    assertThat(refusal(file("", StandardCharsets.UTF_8))).hasSize(4);
    assertThat(
            refusal(file(HEADER, StandardCharsets.UTF_8)).stream()
                .map(BusinessCalendarsTest::brief))
        .containsExactly("SRB-CAL-0011 1");
    assertThat(
            refusal(file(HEADER + "議会,\"開いたまま,2026-12-01", StandardCharsets.UTF_8)).stream()
                .map(BusinessCalendarsTest::brief))
        .containsExactly("SRB-CAL-0002 0");
    assertThat(refusal(folder.resolve("none.csv")).stream().map(BusinessCalendarsTest::brief))
        .containsExactly("SRB-CAL-0001 0");
    Path binary =
        Files.write(folder.resolve("binary.csv"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0});
    assertThat(refusal(binary).stream().map(BusinessCalendarsTest::brief))
        .containsExactly("SRB-CAL-0002 0");
  }

  @Test
  void whateverIsInTheFileItIsReadOrRefused() {
    Random random = new Random(20261122);
    byte[] good = (HEADER + "議会,\"定例会\",2026-12-01,2026/12/18\n").getBytes(StandardCharsets.UTF_8);
    int refused = 0;
    for (int round = 0; round < 5000; round++) {
      byte[] bytes = good.clone();
      for (int change = random.nextInt(4); change >= 0; change--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      refused += isRefused(bytes) ? 1 : 0;
    }
    assertThat(refused).isBetween(1000, 4999);
  }

  private static boolean isRefused(byte[] bytes) {
    try {
      CalendarFile.read("random.csv", bytes);
      return false;
    } catch (FindingException e) {
      return true;
    }
  }

  @Test
  void theClosingAtTheTurnOfTheYearIsTheCitys() {
    calendars.putClosing(CITY, MonthDay.of(12, 28), MonthDay.of(1, 4), STAFF);
    assertThat(calendars.of(CITY).nth(YearMonth.of(2027, 1), 1))
        .isEqualTo(LocalDate.of(2027, 1, 5));
    calendars.putClosing(CITY, MonthDay.of(12, 29), MonthDay.of(1, 3), STAFF);
    assertThat(calendars.of(CITY).nth(YearMonth.of(2027, 1), 1))
        .isEqualTo(LocalDate.of(2027, 1, 4));
  }

  @Test
  void theSamplesPeriodsSayThatTheyAreSamples() {
    CalendarImport taken = calendars.putSample(CITY, STAFF);
    assertThat(taken.fiscalYears()).containsExactly(2025, 2026, 2027);
    assertThat(calendars.of(CITY).collisions(LocalDate.of(2026, 1, 10), LocalDate.of(2026, 12, 1)))
        .hasSizeGreaterThan(5)
        .allMatch(period -> period.name().endsWith("（見本・暫定）"));
  }

  @Test
  void onlyTheOfficeChangesTheCalendar() {
    Actor vendor = GOVERNANCE.person("a-lead");
    assertThatThrownBy(() -> calendars.putSample(CITY, vendor)).hasMessage("SRB-CAL-0012");
    assertThatThrownBy(
            () -> calendars.putClosing(CITY, MonthDay.of(12, 28), MonthDay.of(1, 4), vendor))
        .hasMessage("SRB-CAL-0012");
  }

  @Test
  void anotherCityDoesNotSeeThem() {
    calendars.putSample(CITY, STAFF);
    try (Database other = GOVERNANCE.openFor("082015");
        Governance governance = Governance.open(other, GOVERNANCE.clock())) {
      assertThat(
              governance
                  .get(BusinessCalendars.class)
                  .of("082015")
                  .collisions(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 12, 1)))
          .isEmpty();
    }
  }

  private List<Finding> refusal(Path file) {
    return catchThrowableOfType(
            FindingException.class, () -> calendars.importCsv(CITY, file, STAFF))
        .findings();
  }

  private static String brief(Finding finding) {
    return finding.code().code() + " " + finding.place().line();
  }

  private Path file(String text, Charset charset) throws Exception {
    return Files.write(folder.resolve("calendar.csv"), text.getBytes(charset));
  }
}
