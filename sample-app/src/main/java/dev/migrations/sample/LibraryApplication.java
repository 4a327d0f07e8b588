package dev.migrations.sample;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the library. */
@SpringBootApplication
public class LibraryApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(LibraryApplication.class, arguments);
    }
}
