package jp.shirube.migration.ledger;

import static jp.shirube.migration.ledger.LedgerFixture.CLOCK;
import static jp.shirube.migration.ledger.LedgerFixture.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import jp.shirube.mappings.finding.Severity;
import jp.shirube.migration.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.dao.DuplicateKeyException;

class RejectionRepositoryTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private static int rehearsal;

  private static long newRun() {
    return new RunRepository(DATABASE.migration(), CLOCK).begin(run("001", ++rehearsal)).id();
  }

  private static RejectionRepository rejections() {
    return new RejectionRepository(DATABASE.migration());
  }

  private static Rejection rejection(int file, long record, String group, int faults) {
    List<Rejection.Fault> found = new ArrayList<>();
    found.add(new Rejection.Fault("SRB-ROW-0010", Severity.WARNING, null, null, Map.of()));
    for (int fault = 1; fault < faults; fault++) {
      found.add(
          new Rejection.Fault(
              "SRB-ROW-0002",
              Severity.ERROR,
              "001901.seinengappi",
              "生年月日",
              Map.of("form", "和暦", "a", "1")));
    }
    byte[] sealed = {0, (byte) 0xFF, (byte) record};
    return new Rejection(
        file, record, group, record + 1, record * 80, new byte[] {1}, sealed, found);
  }

  @Test
  void everyRejectionComesBackAsItWasInOrder() {
    long run = newRun();
    List<Rejection> saved =
        new ArrayList<>(
            LongStream.rangeClosed(1, 3_000)
                .mapToObj(
                    record -> rejection((int) (record % 2) + 1, record, "", (int) (record % 4) + 1))
                .toList());
    saved.add(rejection(1, 2, "001901", 2));
    Collections.shuffle(saved, new Random(7));
    rejections().save(run, "A", saved);

    List<Rejection> found = new ArrayList<>();
    rejections().forEach(run, found::add);
    saved.sort(
        Comparator.comparing(Rejection::filePosition)
            .thenComparing(Rejection::record)
            .thenComparing(Rejection::groupId));
    assertThat(found).usingRecursiveFieldByFieldElementComparator().isEqualTo(saved);
    assertThat(rejections().countRejected(run)).isEqualTo(3_000);
    assertThat(rejections().countWithdrawn(run)).as("one finding per row").isEqualTo(2);
  }

  @Test
  void aRecordLeavesTheWayOnce() {
    long run = newRun();
    rejections().save(run, "A", List.of(rejection(1, 5, "", 1)));
    assertThatThrownBy(() -> rejections().save(run, "A", List.of(rejection(1, 5, "", 1))))
        .isInstanceOf(DuplicateKeyException.class);
  }

  @Test
  void theReasonIsTheFirstError() {
    assertThat(rejection(1, 1, "", 3).reason().code()).isEqualTo("SRB-ROW-0002");
    assertThat(rejection(1, 1, "", 1).reason().code()).isEqualTo("SRB-ROW-0010");
  }

  @Test
  void noRejectionIsReadOfAnotherRun() {
    long run = newRun();
    rejections().save(run, "A", List.of(rejection(1, 1, "", 1)));
    rejections().forEach(newRun(), one -> assertThat(one).isNull());
  }

  @Test
  void bytesThatWereNotKeptStayEmpty() {
    long run = newRun();
    Rejection bare =
        new Rejection(1, 1, "", 1, 0, new byte[0], new byte[0], rejection(1, 1, "", 1).findings());
    rejections().save(run, "A", List.of(bare));
    rejections()
        .forEach(run, found -> assertThat(found).usingRecursiveComparison().isEqualTo(bare));
  }
}
