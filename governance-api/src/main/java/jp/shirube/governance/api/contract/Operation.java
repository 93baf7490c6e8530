package jp.shirube.governance.api.contract;

import java.util.List;
import java.util.Optional;

/**
 * An operation of the contract.
 *
 * @param method HTTP method in capitals
 * @param path path below {@code /api/v1}, with variables in braces
 * @param id operationId
 * @param tag group that it belongs to
 * @param summary what it does, in Japanese
 * @param summaryEn the same in English
 * @param description more about it, {@code ""} for nothing
 * @param permission name of the permission it needs
 * @param scope name of the token's scope it needs
 * @param parameters its parameters
 * @param body the body of its requests, empty for none
 * @param answers what it answers
 */
public record Operation(
    String method,
    String path,
    String id,
    String tag,
    String summary,
    String summaryEn,
    String description,
    String permission,
    String scope,
    List<Parameter> parameters,
    Optional<Body> body,
    List<Answered> answers) {

  /**
   * The body of requests.
   *
   * @param mediaType its type
   * @param pointer JSON pointer to its schema
   * @param typeName name of the schema
   */
  public record Body(String mediaType, String pointer, String typeName) {

    public boolean isJson() {
      return mediaType.equals("application/json");
    }
  }

  public Optional<Answered> answer(int status) {
    return answers.stream().filter(it -> it.status().equals(Integer.toString(status))).findFirst();
  }
}
