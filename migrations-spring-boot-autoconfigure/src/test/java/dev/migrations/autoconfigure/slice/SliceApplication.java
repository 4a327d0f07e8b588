package dev.migrations.autoconfigure.slice;

import dev.migrations.autoconfigure.jpa.Author;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.persistence.autoconfigure.EntityScan;

@SpringBootApplication
@EntityScan(basePackageClasses = Author.class)
class SliceApplication {}
