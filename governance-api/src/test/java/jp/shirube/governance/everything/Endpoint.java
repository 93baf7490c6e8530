package jp.shirube.governance.everything;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.api.contract.Contract;
import jp.shirube.governance.web.Needs;
import jp.shirube.governance.web.Open;
import jp.shirube.governance.web.PageServer;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A method and a path that the server answers.
 *
 * @param method HTTP method
 * @param path with its variables in braces, without their patterns
 * @param needs permission, empty for one that is open
 * @param stream whether its answer goes on until somebody leaves
 */
record Endpoint(String method, String path, Optional<Permission> needs, boolean stream) {

  private static final Pattern VARIABLE =
      Pattern.compile("\\{([a-zA-Z]+)(:[^{}]*(\\{[^{}]*}[^{}]*)*)?}");

  /** Everything that the server's handlers answer. */
  static List<Endpoint> all(PageServer server) {
    return server.get(RequestMappingHandlerMapping.class).getHandlerMethods().entrySet().stream()
        .flatMap(it -> of(it.getKey(), it.getValue()))
        .distinct()
        .toList();
  }

  private static Stream<Endpoint> of(RequestMappingInfo mapping, HandlerMethod handler) {
    var methods = mapping.getMethodsCondition().getMethods();
    boolean stream =
        mapping
            .getProducesCondition()
            .getProducibleMediaTypes()
            .contains(MediaType.TEXT_EVENT_STREAM);
    return mapping.getPatternValues().stream()
        .flatMap(
            path ->
                (methods.isEmpty() ? List.of(RequestMethod.GET) : methods)
                    .stream()
                        .map(
                            method ->
                                new Endpoint(method.name(), plain(path), needs(handler), stream)));
  }

  private static Optional<Permission> needs(HandlerMethod handler) {
    Needs needs = handler.getMethodAnnotation(Needs.class);
    Open open = handler.getMethodAnnotation(Open.class);
    if ((needs == null) == (open == null)) {
      throw new IllegalStateException(handler + " says neither or both of @Needs and @Open");
    }
    return Optional.ofNullable(needs).map(Needs::value);
  }

  private static String plain(String path) {
    return VARIABLE.matcher(path).replaceAll("{$1}");
  }

  /** The parts of the path between its slashes. */
  List<String> parts() {
    return Arrays.stream(path.split("/")).filter(part -> !part.isEmpty()).toList();
  }

  boolean isApi() {
    return path.startsWith(Contract.BASE + "/");
  }

  boolean isRead() {
    return method.equals("GET");
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
