// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.outward;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Finds one plain member in JSON of others, however deep it stands; broken JSON has none. */
final class FirstMember {
    private static final JsonFactory FACTORY = new JsonFactory();

    private FirstMember() {}

    static Optional<String> named(String name, String json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME && name.equals(parser.currentName())) {
                    JsonToken value = parser.nextToken();
                    if (value != null && value.isScalarValue()) {
                        return Optional.ofNullable(parser.getString());
                    }
                }
            }
        } catch (JacksonException e) {
            System.getLogger(FirstMember.class.getName()).log(System.Logger.Level.DEBUG, "an answer is no JSON", e);
        }
        return Optional.empty();
    }
}
