package jp.shirube.governance.api.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives handlers the body, which {@link ApiGate} has compared with the contract. */
final class FromBodyArgument implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.hasParameterAnnotation(FromBody.class);
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    RequestBody body =
        RequestBody.of(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
    Class<?> type = parameter.getParameterType();
    return type == byte[].class ? body.bytes() : ApiJson.value(body.tree(), type);
  }
}
