package jp.shirube.governance.web;

import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Whose session it is. What he may do is not kept here: it is looked up for each request.
 *
 * @param municipality 6-digit 市区町村コード
 * @param person id in the register
 * @param session id of the sign-in, see {@link jp.shirube.governance.account.Sessions}
 */
public record SignedIn(String municipality, String person, long session)
    implements AuthenticatedPrincipal, Serializable {

  /** Unique over all municipalities. */
  @Override
  public String getName() {
    return municipality + "/" + person;
  }
}
