package jp.shirube.governance.web;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Whose session it is. What he may do is not kept here: it is looked up for each request.
 *
 * @param municipality 6-digit 市区町村コード
 * @param person id in the register
 * @param getPassword stored hash, {@code ""} once it was compared
 */
public record SignedIn(String municipality, String person, String getPassword)
    implements UserDetails {

  /** Unique over all municipalities. */
  @Override
  public String getUsername() {
    return municipality + "/" + person;
  }

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return List.of();
  }
}
