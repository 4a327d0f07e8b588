package dev.migrations.cli.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** As much of JSON Schema as {@code docs/command-line.schema.json} uses. */
public final class JsonSchema {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final JsonNode definitions;

    private final List<String> faults = new ArrayList<>();

    private JsonSchema(JsonNode definitions) {
        this.definitions = definitions;
    }

    /** What is wrong with the document, which has to be one and nothing else. */
    public static List<String> faults(String definition, String document) {
        JsonNode definitions = documented();
        JsonSchema schema = new JsonSchema(definitions);
        JsonNode wanted = definitions.get(definition);
        if (wanted == null) {
            return List.of("'" + definition + "' is not documented");
        }
        schema.check("$", wanted, MAPPER.readTree(document));
        return schema.faults;
    }

    /** The definitions, by the names of the commands. */
    public static JsonNode documented() {
        try {
            return MAPPER.readTree(Files.readString(Path.of("../docs/command-line.schema.json")))
                    .get("$defs");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check(String path, JsonNode schema, JsonNode value) {
        if (schema.has("$ref")) {
            check(path, definitions.get(schema.get("$ref").asString().substring("#/$defs/".length())), value);
            return;
        }
        if (schema.has("enum") && schema.get("enum").valueStream().noneMatch(value::equals)) {
            faults.add(path + " is " + value + ", not one of " + schema.get("enum"));
        }
        if (schema.has("type") && !isOfType(schema.get("type"), value)) {
            faults.add(path + " is " + value + ", not " + schema.get("type"));
        }
        if (value.isObject()) {
            schema.get("required")
                    .valueStream()
                    .map(JsonNode::asString)
                    .filter(key -> !value.has(key))
                    .forEach(key -> faults.add(path + " has no '" + key + "'"));
            value.propertyStream().forEach(property -> {
                JsonNode known = schema.get("properties").get(property.getKey());
                if (known == null) {
                    faults.add(path + " has the unknown '" + property.getKey() + "'");
                } else {
                    check(path + "." + property.getKey(), known, property.getValue());
                }
            });
        }
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                check(path + "[" + i + "]", schema.get("items"), value.get(i));
            }
        }
    }

    private static boolean isOfType(JsonNode type, JsonNode value) {
        if (type.isArray()) {
            return type.valueStream().anyMatch(each -> isOfType(each, value));
        }
        return switch (type.asString()) {
            case "string" -> value.isString();
            case "boolean" -> value.isBoolean();
            case "integer" -> value.isIntegralNumber();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            case "null" -> value.isNull();
            default -> throw new IllegalArgumentException(type.toString());
        };
    }
}
