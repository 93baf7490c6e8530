package jp.shirube.migration.sample.voterregister;

import java.time.LocalDate;
import java.time.LocalDateTime;
import jp.shirube.migration.sample.city.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * A ballot before the day of an election.
 *
 * @param election 選挙番号
 * @param serial 投票連番 of the voter in the election, from 1
 * @param absentee 不在者投票, not 期日前投票
 * @param place 投票場所コード
 * @param received 受付
 * @param reason 投票事由, 1 to 5
 * @param handedOut 投票用紙交付年月日, null for who voted on the spot
 * @param returned whether the paper came back unused
 */
public record Ballot(
    String election,
    int serial,
    boolean absentee,
    String place,
    LocalDateTime received,
    int reason,
    @Nullable LocalDate handedOut,
    boolean returned,
    Stamp stamp) {}
