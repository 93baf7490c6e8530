package jp.shirube.governance.submission;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What files are to be made.
 *
 * @param municipality 6-digit 市区町村コード
 * @param month the month; its latest revision is meant
 * @param receiver id of the receiver
 * @param home the installation's folder with the city's forms
 * @param password for files of confidentiality 2 and more
 * @param contact where the receiver's questions go, {@code ""} for the one who makes the files
 */
public record MakeOrder(
    String municipality,
    YearMonth month,
    String receiver,
    Path home,
    Optional<char[]> password,
    String contact) {}
