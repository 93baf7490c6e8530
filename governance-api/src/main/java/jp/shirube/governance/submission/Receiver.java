package jp.shirube.governance.submission;

import java.util.List;

/**
 * Whom a month is submitted to.
 *
 * @param id {@code nation}, {@code prefecture} or another the city has named
 * @param name name for people
 * @param files the files it gets, the cover last
 */
public record Receiver(String id, String name, List<Wanted> files) {

  public Receiver {
    files = List.copyOf(files);
  }

  /**
   * A file that a receiver gets.
   *
   * @param kind what
   * @param form id of the form, {@code ""} when it is none
   * @param confidentiality class 1 to 3 (機密性); from 2 on it is encrypted
   */
  public record Wanted(FileKind kind, String form, int confidentiality) {

    private static final int ENCRYPTED_FROM = 2;

    public boolean isEncrypted() {
      return confidentiality >= ENCRYPTED_FROM;
    }
  }
}
