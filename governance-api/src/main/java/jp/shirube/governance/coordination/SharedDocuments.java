package jp.shirube.governance.coordination;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.municipality.Standing;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.AuditTrail;
import org.springframework.stereotype.Component;

/**
 * Documents shared with departments and vendors, version by version. Who is not on a document's
 * list of readers does not see that it is there; who takes one is written down.
 */
@Component
public class SharedDocuments {

  /** Bytes that a document may have. */
  public static final long MAX_BYTES = 20_000_000;

  private final DocumentMapper documents;
  private final ItemMapper numbers;
  private final Municipalities municipalities;
  private final Tenancy tenancy;
  private final People people;
  private final AuditTrail audit;
  private final Clock clock;

  SharedDocuments(
      DocumentMapper documents,
      ItemMapper numbers,
      Municipalities municipalities,
      Tenancy tenancy,
      People people,
      AuditTrail audit,
      Clock clock) {
    this.documents = documents;
    this.numbers = numbers;
    this.municipalities = municipalities;
    this.tenancy = tenancy;
    this.people = people;
    this.audit = audit;
    this.clock = clock;
  }

  /** Every version of every document that somebody may see. */
  public List<SharedDocument> all(String municipality, Actor reader) {
    return tenancy.call(
        municipality, people.standing(municipality, reader), () -> documents.all(municipality));
  }

  /**
   * Shares a new document. The one who shares it and the programme office read it.
   *
   * @param itemNumber coordination item it belongs to, 0 for none
   * @throws FindingException when the file cannot be read, is empty or too large, or is not what
   *     its name says, or the item is not one that the actor sees
   */
  public SharedDocument share(
      String municipality, String title, Path file, int itemNumber, Actor actor) {
    byte[] content = content(file);
    Standing standing = Writers.standing(people, municipality, actor);
    return tenancy.call(
        municipality,
        standing,
        () -> {
          if (itemNumber > 0 && numbers.find(municipality, itemNumber) == null) {
            throw CoordinationItems.unknown(itemNumber);
          }
          int number = numbers.nextNumber(municipality, "DOCUMENT");
          SharedDocument first = version(number, 1, title, file, content, itemNumber, actor);
          return kept(municipality, first, content, Party.of(standing), actor);
        });
  }

  /**
   * Shares the next version of a document that the actor sees; its readers stay.
   *
   * @throws FindingException when there is no such document, the file cannot be taken, or it is the
   *     present version
   */
  public SharedDocument revise(String municipality, int number, Path file, Actor actor) {
    byte[] content = content(file);
    Standing standing = Writers.standing(people, municipality, actor);
    return tenancy.call(
        municipality,
        standing,
        () -> {
          SharedDocument before = latest(municipality, number);
          SharedDocument next =
              version(
                  number,
                  before.version() + 1,
                  before.title(),
                  file,
                  content,
                  before.itemNumber(),
                  actor);
          requireChanged(before, next);
          return kept(municipality, next, content, Party.of(standing), actor);
        });
  }

  /**
   * The latest version's content; that it was taken is written down.
   *
   * @throws FindingException when there is none that the reader may see, or it is damaged
   */
  public byte[] read(String municipality, int number, Actor reader) {
    Standing standing = people.standing(municipality, reader);
    return tenancy.call(
        municipality,
        standing,
        () -> {
          SharedDocument document = latest(municipality, number);
          byte[] content = documents.content(document.id()).content();
          if (!sha256(content).equals(document.sha256())) {
            throw CoordinationCode.DOCUMENT_DAMAGED.exception(number(number));
          }
          OffsetDateTime now = OffsetDateTime.now(clock);
          documents.read(municipality, document.id(), Party.of(standing), now, reader);
          audit.record(reader, "document.read", name(document), Map.of());
          return content;
        });
  }

  /**
   * Lets a party read every version of a document.
   *
   * @throws FindingException when the actor is not of the programme office, or there is no such
   *     document or party
   */
  public void grant(String municipality, int number, Party party, Actor actor) {
    Writers.requireOffice(actor);
    requireParty(municipality, party);
    tenancy.run(
        municipality,
        () -> {
          SharedDocument document = latest(municipality, number);
          OffsetDateTime now = OffsetDateTime.now(clock);
          documents.grant(municipality, number, party, now, actor.name());
          audit.record(actor, "document.grant", name(document), Map.of("to", party.id()));
        });
  }

  /** Takes a party off a document's list of readers; what it has read stays written down. */
  public void revoke(String municipality, int number, Party party, Actor actor) {
    Writers.requireOffice(actor);
    tenancy.run(
        municipality,
        () -> {
          SharedDocument document = latest(municipality, number);
          OffsetDateTime now = OffsetDateTime.now(clock);
          documents.revoke(municipality, number, party, now, actor.name());
          audit.record(actor, "document.revoke", name(document), Map.of("from", party.id()));
        });
  }

  /** Who may or might read a document; a party sees its own line. */
  public List<DocumentReader> readers(String municipality, int number, Actor reader) {
    return tenancy.call(
        municipality,
        people.standing(municipality, reader),
        () -> documents.readers(municipality, number));
  }

  /** Who has read which version when; a party sees its own lines. */
  public List<DocumentReading> readings(String municipality, int number, Actor reader) {
    return tenancy.call(
        municipality,
        people.standing(municipality, reader),
        () -> documents.readings(municipality, number));
  }

  private void requireParty(String municipality, Party party) {
    ItemChecks checks =
        new ItemChecks(
            municipalities.find(municipality).orElseThrow(),
            OffsetDateTime.now(clock).toLocalDate());
    if (party.isOffice() || !checks.isKnown(party)) {
      throw CoordinationCode.PARTY_UNKNOWN.exception(Map.of("value", party.id()));
    }
  }

  private SharedDocument kept(
      String municipality, SharedDocument document, byte[] content, Party party, Actor actor) {
    documents.insert(municipality, document, content, party, actor);
    audit.record(actor, "document.share", name(document), Map.of("sha256", document.sha256()));
    return latest(municipality, document.number());
  }

  private SharedDocument latest(String municipality, int number) {
    SharedDocument document = documents.latest(municipality, number);
    if (document == null) {
      throw CoordinationCode.DOCUMENT_UNKNOWN.exception(number(number));
    }
    return document;
  }

  private SharedDocument version(
      int number,
      int version,
      String title,
      Path file,
      byte[] content,
      int itemNumber,
      Actor actor) {
    return new SharedDocument(
        0,
        number,
        version,
        title,
        String.valueOf(file.getFileName()),
        content.length,
        sha256(content),
        itemNumber,
        actor.name(),
        OffsetDateTime.now(clock));
  }

  private static void requireChanged(SharedDocument before, SharedDocument next) {
    if (before.sha256().equals(next.sha256())) {
      throw CoordinationCode.DOCUMENT_UNCHANGED.exception(
          Map.of(
              "file", next.fileName(),
              "number", Integer.toString(before.number()),
              "version", Integer.toString(before.version())));
    }
  }

  private static byte[] content(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      long size = Files.size(file);
      if (size > MAX_BYTES) {
        throw CoordinationCode.DOCUMENT_TOO_LARGE.exception(
            Map.of("file", name, "size", Long.toString(size), "limit", Long.toString(MAX_BYTES)));
      }
      if (size == 0) {
        throw CoordinationCode.DOCUMENT_EMPTY.exception(Map.of("file", name));
      }
      byte[] content = Files.readAllBytes(file);
      DocumentContent.fault(file, content)
          .ifPresent(
              fault -> {
                throw new FindingException(fault);
              });
      return content;
    } catch (IOException e) {
      throw CoordinationCode.DOCUMENT_UNREADABLE.exception(Map.of("file", name));
    }
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String name(SharedDocument document) {
    return "document/" + document.number() + "/" + document.version();
  }

  private static Map<String, String> number(int number) {
    return Map.of("number", Integer.toString(number));
  }
}
