package jp.shirube.governance.api.contract;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The contract of the API, OpenAPI 3.1: what can be asked and how questions and answers look. Its
 * schemas are JSON Schema 2020-12 with formats asserted.
 */
@Component
public final class Contract {

  /** Paths of the contract are below it. */
  public static final String BASE = "/api/v1";

  private static final String FILE = "/openapi/shirube.yaml";
  private static final String URI = "urn:shirube:openapi";

  private static final List<String> OTHER_PARTS =
      List.of("openapi", "info", "servers", "security", "tags", "paths", "components");

  private final byte[] text;
  private final JsonNode document;
  private final List<Operation> operations;
  private final Map<String, Operation> byCall;
  private final SchemaRegistry registry;
  private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

  Contract() {
    this.text = bytes();
    this.document = new YAMLMapper().readTree(text);
    this.operations = List.copyOf(new ContractReader(document).operations());
    this.byCall =
        operations.stream().collect(Collectors.toMap(Contract::call, Function.identity()));
    this.registry = registry(document.toString());
  }

  private static byte[] bytes() {
    try (InputStream in = Objects.requireNonNull(Contract.class.getResourceAsStream(FILE), FILE)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SchemaRegistry registry(String json) {
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
    return SchemaRegistry.withDefaultDialect(
        dialect(), builder -> builder.schemaRegistryConfig(config).schemas(Map.of(URI, json)));
  }

  /** Knows that the other parts of an OpenAPI document are no schemas. */
  private static Dialect dialect() {
    Dialect.Builder dialect = Dialect.builder(Dialects.getDraft202012());
    OTHER_PARTS.forEach(part -> dialect.keyword(new NonValidationKeyword(part)));
    return dialect.build();
  }

  private static String call(Operation operation) {
    return operation.method() + " " + operation.path();
  }

  /** The document as it was written. */
  public byte[] text() {
    return text.clone();
  }

  /** The document as a tree. */
  public JsonNode document() {
    return document;
  }

  public List<Operation> operations() {
    return operations;
  }

  /**
   * The operation of a method and a path.
   *
   * @param path with its variables in braces, {@link #BASE} included
   */
  public Optional<Operation> find(String method, String path) {
    return path.startsWith(BASE)
        ? Optional.ofNullable(byCall.get(method + " " + path.substring(BASE.length())))
        : Optional.empty();
  }

  /**
   * How a value differs from a schema of the contract.
   *
   * @param pointer JSON pointer to the schema
   */
  public List<Difference> differences(String pointer, JsonNode value) {
    return schemas.computeIfAbsent(pointer, this::schema).validate(value).stream()
        .map(Contract::difference)
        .toList();
  }

  private Schema schema(String pointer) {
    return registry.getSchema(SchemaLocation.of(URI + "#" + pointer));
  }

  private static Difference difference(Error error) {
    String at = error.getInstanceLocation().toString();
    String property = error.getProperty();
    return new Difference(property == null ? at : at + "/" + property, error.getKeyword());
  }
}
