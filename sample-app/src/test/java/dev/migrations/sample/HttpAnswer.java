package dev.migrations.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * What a library answered.
 *
 * @param status the HTTP status
 * @param body the body
 */
record HttpAnswer(int status, String body) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Asks the library that listens on the port. */
    static HttpAnswer of(int port, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(30))
                .build();
        HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        return new HttpAnswer(response.statusCode(), response.body());
    }

    /** The body, where the library had no complaints. */
    String okBody() {
        assertThat(status).as("the status of %s", body).isEqualTo(200);
        return body;
    }
}
