package jp.shirube.migration.sample.seal;

import java.time.LocalDate;
import jp.shirube.migration.sample.city.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * A letter by which the office asks whether the application is the person's own (照会).
 *
 * @param serial 照会連番, from 1
 * @param sent 照会年月日
 * @param due 回答期限年月日
 * @param answered 回答年月日, null for no answer in time
 * @param agent 代理人氏名, empty for none
 * @param agentAddress 代理人住所, empty for none
 * @param papers 本人確認書類区分: 01 driving licence, 02 insurance card, 03 residence card
 */
public record Inquiry(
    int serial,
    LocalDate sent,
    LocalDate due,
    @Nullable LocalDate answered,
    String agent,
    String agentAddress,
    String papers,
    Stamp stamp) {}
