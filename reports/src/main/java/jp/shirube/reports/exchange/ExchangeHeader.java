package jp.shirube.reports.exchange;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What a workbook is about and whom to ask.
 *
 * @param identity what the program recognises it by
 * @param municipalityName name of the municipality
 * @param party who fills it in: a department, a vendor or all of them
 * @param edition the step list in force, marked when it is provisional
 * @param made when it was made
 * @param deadline day by which it is wanted back
 * @param contacts whom to ask, one a line
 * @param statuses the statuses to choose from
 */
public record ExchangeHeader(
    ExchangeIdentity identity,
    String municipalityName,
    String party,
    String edition,
    OffsetDateTime made,
    LocalDate deadline,
    List<String> contacts,
    List<String> statuses) {

  public ExchangeHeader {
    contacts = List.copyOf(contacts);
    statuses = List.copyOf(statuses);
  }
}
