package jp.shirube.governance.trail;

import static jp.shirube.governance.context.TestGovernance.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.municipality.Standing;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.migration.actor.AuditTrail;
import jp.shirube.migration.database.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The chain over the trail, and what a check tells of every way to tamper with the database. */
class ChainTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private static final List<String> TABLES =
      List.of("audit_event", "audit_unsealed", "audit_seal", "audit_head");

  private static int cities;

  @TempDir private Path home;

  private final String city = "0100%02d".formatted(++cities);
  private final Database database = GOVERNANCE.openFor(city);
  private final JdbcTemplate owner = new JdbcTemplate(database.owner());
  private long firstEvent;

  /** A city of its own with ten sealed events. */
  @BeforeEach
  void tenSealedEvents() {
    IntStream.rangeClosed(1, 10).forEach(this::event);
    assertThat(seal()).isEqualTo(10);
    assertThat(check().findings()).isEmpty();
    assertThat(seal()).isEqualTo(1);
    firstEvent = eventOf(1);
    triggers("disable");
  }

  @AfterEach
  void close() {
    triggers("enable");
    database.close();
  }

  private void triggers(String how) {
    TABLES.forEach(
        table -> owner.execute("alter table app.%s %s trigger user".formatted(table, how)));
  }

  private void event(int number) {
    GOVERNANCE
        .get(Tenancy.class)
        .run(
            city,
            () ->
                GOVERNANCE
                    .get(AuditTrail.class)
                    .record(STAFF, "steps.declare", "month/" + number, Map.of("steps", "1")));
  }

  private Notary notary() {
    return Notary.of(home);
  }

  private long seal() {
    return GOVERNANCE.get(Sealer.class).seal(city, notary());
  }

  private ChainState check() {
    return GOVERNANCE.get(ChainCheck.class).check(city, notary(), STAFF);
  }

  private long last() {
    return owner.queryForObject("select max(seq) from app.audit_seal", Long.class);
  }

  private long eventOf(long seq) {
    return owner.queryForObject(
        "select event_id from app.audit_seal where seq = ?", Long.class, seq);
  }

  private long seqOf(long event) {
    return owner.queryForObject(
        "select seq from app.audit_seal where event_id = ?", Long.class, event);
  }

  private List<String> told() {
    return check().findings().stream().map(ChainTest::line).toList();
  }

  private static String line(Finding finding) {
    return finding.code().code() + " " + new java.util.TreeMap<>(finding.arguments());
  }

  @Test
  void aChangedEventIsNamed() {
    owner.update("update app.audit_event set actor_name = '別人' where id = ?", firstEvent + 2);
    assertThat(told())
        .containsExactly(
            "SRB-TRL-0001 {event=%d, seq=%d}".formatted(firstEvent + 2, seqOf(firstEvent + 2)));
  }

  @Test
  void aRemovedEventIsNamed() {
    owner.update("delete from app.audit_event where id = ?", firstEvent + 4);
    assertThat(told())
        .containsExactly(
            "SRB-TRL-0002 {event=%d, seq=%d}".formatted(firstEvent + 4, seqOf(firstEvent + 4)));
  }

  @Test
  void eventsInEachOthersPlaceAreNamed() {
    owner.update(
        """
        update app.audit_event a set object = b.object from app.audit_event b
         where (a.id, b.id) in ((?, ?), (?, ?))
        """,
        firstEvent + 1,
        firstEvent + 2,
        firstEvent + 2,
        firstEvent + 1);
    long seq = seqOf(firstEvent + 1);
    assertThat(told())
        .containsExactly(
            "SRB-TRL-0003 {event=%d, other=%d, seq=%d}".formatted(firstEvent + 1, seq + 1, seq),
            "SRB-TRL-0003 {event=%d, other=%d, seq=%d}".formatted(firstEvent + 2, seq, seq + 1));
  }

  @Test
  void anInsertedEventIsNamed() {
    long forged =
        owner.queryForObject(
            """
            insert into app.audit_event (municipality, at, actor_id, actor_name, actor_role,
                                         actor_origin, action, object)
            select municipality, at, 'u9', '偽', actor_role, actor_origin, action, object
              from app.audit_event where id = ? returning id
            """,
            Long.class,
            firstEvent);
    assertThat(told()).containsExactly("SRB-TRL-0004 {event=%d}".formatted(forged));
  }

  @Test
  void aChangedSealIsNamed() {
    long seq = seqOf(firstEvent + 3);
    owner.update(
        "update app.audit_seal set sealed_at = sealed_at - interval '1 day' where seq = ?", seq);
    assertThat(told()).containsExactly("SRB-TRL-0005 {seq=%d}".formatted(seq));
  }

  @Test
  void removedSealsAreNamed() {
    long seq = seqOf(firstEvent + 3);
    owner.update("delete from app.audit_seal where seq in (?, ?)", seq, seq + 1);
    assertThat(told())
        .containsExactly(
            "SRB-TRL-0006 {seq=%d-%d}".formatted(seq, seq + 1),
            "SRB-TRL-0004 {event=%d}".formatted(firstEvent + 3),
            "SRB-TRL-0004 {event=%d}".formatted(firstEvent + 4));
  }

  @Test
  void anEventThatIsSealedAnewBreaksTheLinkAfterIt() {
    owner.update("update app.audit_event set object = 'month/x' where id = ?", firstEvent + 5);
    long seq = seqOf(firstEvent + 5);
    rewrite(seq, seq);
    assertThat(told()).containsExactly("SRB-TRL-0012 {seq=%d}".formatted(seq + 1));
  }

  @Test
  void aChainWrittenAnewToItsEndIsUnlikeWhatWasSigned() {
    owner.update("update app.audit_event set object = 'month/x' where id = ?", firstEvent + 5);
    rewrite(seqOf(firstEvent + 5), last());
    assertThat(told()).contains("SRB-TRL-0007 {seq=%d}".formatted(last())).hasSize(2);
  }

  @Test
  void aChainWrittenAnewWithoutItsSignaturesIsUnlikeWhatWasRemembered() {
    owner.update("update app.audit_event set object = 'month/x' where id = ?", firstEvent + 5);
    rewrite(seqOf(firstEvent + 5), last());
    owner.update("delete from app.audit_head");
    assertThat(told())
        .containsExactly(
            "SRB-TRL-0007 {seq=%d}".formatted(last()), "SRB-TRL-0011 {seq=%d}".formatted(last()));
  }

  @Test
  void aSignatureOfAnotherKeyIsNamed() {
    InstallationKey other = InstallationKey.openOrCreate(home.resolve("other"));
    long seq = last();
    owner.update("update app.audit_head set signature = ? where seq = ?", other.sign("x"), seq);
    assertThat(told()).containsExactly("SRB-TRL-0008 {seq=%d}".formatted(seq));
  }

  @Test
  void aChainCutShortIsNoticedFromOutsideTheDatabase() {
    long end = last();
    long cut = seqOf(firstEvent + 6);
    owner.update(
        "delete from app.audit_event where id in (select event_id from app.audit_seal"
            + " where seq > ?)",
        cut);
    owner.update("delete from app.audit_seal where seq > ?", cut);
    owner.update("delete from app.audit_head where seq > ?", cut);
    assertThat(told()).contains("SRB-TRL-0009 {seq=%d-%d}".formatted(cut + 1, end));
  }

  @Test
  void anEventRemovedBeforeItsSealIsNamed() {
    triggers("enable");
    event(11);
    long waiting = owner.queryForObject("select max(event_id) from app.audit_unsealed", Long.class);
    triggers("disable");
    owner.update("delete from app.audit_event where id = ?", waiting);
    assertThat(told()).containsExactly("SRB-TRL-0010 {event=%d}".formatted(waiting));
  }

  /** What somebody would do who knows how links are made but has no key. */
  private void rewrite(long from, long to) {
    for (long seq = from; seq <= to; seq++) {
      Link old = link(seq);
      TrailEvent event =
          owner.queryForObject(
              """
              select id, at, actor_id, actor_name, actor_role, actor_origin, action, object,
                     details::text from app.audit_event where id = ?
              """,
              EventColumns.FIRST,
              old.eventId());
      Link anew =
          Link.after(city, link(seq - 1).head(), old.eventId(), old.sealedAt(), event.content());
      owner.update(
          "update app.audit_seal set previous = ?, content = ?, hash = ? where seq = ?",
          anew.previous().bytes(),
          anew.content().bytes(),
          anew.hash().bytes(),
          seq);
    }
  }

  private Link link(long seq) {
    return owner.queryForObject(
        "select seq, event_id, sealed_at, previous, content, hash from app.audit_seal where seq = ?",
        (row, i) ->
            new Link(
                row.getLong(1),
                row.getLong(2),
                row.getObject(3, java.time.OffsetDateTime.class),
                Hash.ofDigest(row.getBytes(4)),
                Hash.ofDigest(row.getBytes(5)),
                Hash.ofDigest(row.getBytes(6))),
        seq);
  }

  @Test
  void eightWritersAndTwoSealersSealEveryEventOnce() throws Exception {
    triggers("enable");
    long before = last();
    ExecutorService pool = Executors.newFixedThreadPool(10);
    List<Callable<Object>> work =
        IntStream.range(0, 10)
            .<Callable<Object>>mapToObj(i -> i < 8 ? () -> write(i) : this::sealSome)
            .toList();
    for (Future<Object> done : pool.invokeAll(work)) {
      done.get();
    }
    pool.shutdown();
    seal();
    assertThat(last() - before).isEqualTo(8 * 25);
    assertThat(
            owner.queryForObject("select count(distinct event_id) from app.audit_seal", Long.class))
        .isEqualTo(last());
    assertThat(check().findings()).isEmpty();
  }

  private Object write(int writer) {
    IntStream.range(0, 25).forEach(i -> event(writer * 100 + i));
    return writer;
  }

  private Object sealSome() {
    IntStream.range(0, 20).forEach(i -> seal());
    return 0;
  }

  @Test
  void anEventOfALongTransactionIsSealedWhenItCommits() {
    triggers("enable");
    seal();
    long before = last();
    GOVERNANCE
        .get(Tenancy.class)
        .run(
            city,
            () -> {
              event(1);
              GOVERNANCE.get(Seen.class).read(city, STAFF, "試験", "run/1");
              assertThat(seal()).isEqualTo(1);
            });
    assertThat(seal()).isEqualTo(1);
    assertThat(last()).isEqualTo(before + 2);
    assertThat(eventOf(before + 2)).isLessThan(eventOf(before + 1));
    assertThat(check().findings()).isEmpty();
  }

  @Test
  void whatWasSeenStaysWhenTheRequestFails() {
    triggers("enable");
    Tenancy tenancy = GOVERNANCE.get(Tenancy.class);
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () ->
                tenancy.run(
                    city,
                    () -> {
                      GOVERNANCE.get(Seen.class).exported(city, STAFF, "report.xlsx", "month/9");
                      throw new IllegalStateException("試験");
                    }))
        .hasMessage("試験");
    assertThat(
            owner.queryForList(
                "select action from app.audit_event where object = 'month/9' and id > ?",
                String.class,
                firstEvent + 9))
        .containsExactly("data.export");
  }

  @Test
  void partiesReadNothingOfTheTrailButWriteIt() {
    triggers("enable");
    JdbcClient client = JdbcClient.create(GOVERNANCE.database().app());
    for (Standing party : List.of(Standing.department("税務課"), Standing.vendor("A"))) {
      for (String table : TABLES) {
        long seen =
            GOVERNANCE
                .get(Tenancy.class)
                .call(
                    city,
                    party,
                    () ->
                        client.sql("select count(*) from app." + table).query(Long.class).single());
        assertThat(seen).as(table).isZero();
      }
      GOVERNANCE.get(Tenancy.class).run(city, party, () -> event(99));
    }
    assertThat(seal()).isGreaterThanOrEqualTo(2);
  }

  @Test
  void theKeyIsTheOwnersAlone() throws Exception {
    Path file = home.resolve("keys/trail-signing.pem");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(InstallationKey.openOrCreate(home).id()).isEqualTo(notary().key().id());
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    org.assertj.core.api.Assertions.assertThatThrownBy(this::notary)
        .hasMessageContaining("SRB-TRL-0021");
  }
}
