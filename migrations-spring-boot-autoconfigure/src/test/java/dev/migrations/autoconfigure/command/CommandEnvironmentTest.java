package dev.migrations.autoconfigure.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.core.env.CompositePropertySource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

class CommandEnvironmentTest {

    private final StandardEnvironment environment = new StandardEnvironment();

    @Test
    void optionsOfTheCommandAreNoProperties() {
        environment
                .getPropertySources()
                .addFirst(commandLine("--spring.profiles.active=test", "migrations", "current", "--json", "--url=a"));

        environment("--spring.profiles.active=test", "migrations", "current", "--json", "--url=a")
                .applyTo(environment);

        assertThat(environment.getProperty("spring.profiles.active")).isEqualTo("test");
        assertThat(List.of(environment.containsProperty("json"), environment.containsProperty("url")))
                .containsOnly(false);
    }

    @Test
    void anApplicationThatTakesNoPropertiesFromItsArgumentsGetsNone() {
        environment("--colour=red", "migrations", "current").applyTo(environment);

        assertThat(environment.containsProperty("colour")).isFalse();
    }

    @Test
    void theCommandLineThatAnEnvironmentHadBeforeStays() {
        CompositePropertySource both = new CompositePropertySource("commandLineArgs");
        both.addPropertySource(commandLine("migrations", "current", "--json"));
        both.addPropertySource(new SimpleCommandLinePropertySource("of-parent", new String[] {"--colour=red"}));
        environment.getPropertySources().addFirst(both);

        environment("migrations", "current", "--json").applyTo(environment);

        assertThat(environment.getProperty("colour")).isEqualTo("red");
        assertThat(environment.containsProperty("json")).isFalse();
    }

    @Test
    void whatKeepsTheApplicationClosedGoesBeforeEverythingElse() {
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("other", Map.of("spring.migrations.mode", "upgrade")));

        environment("--spring.migrations.mode=validate", "migrations", "current")
                .applyTo(environment);

        assertThat(environment.getProperty("spring.migrations.mode")).isEqualTo("none");
    }

    @Test
    void theLogIsQuietUnlessTheCommandLineSaysOtherwise() {
        StandardEnvironment other = new StandardEnvironment();
        other.getPropertySources().addFirst(commandLine("--logging.level.root=debug", "migrations", "current"));

        environment("migrations", "current").applyTo(environment);
        environment("--logging.level.root=debug", "migrations", "current").applyTo(other);

        assertThat(environment.getProperty("logging.level.root")).isEqualTo("warn");
        assertThat(other.getProperty("logging.level.root")).isEqualTo("debug");
    }

    @Test
    void theApplicationCanKeepTheWordForItself() {
        boolean byDefault = environment("migrations", "current").isCommandEnabled();
        boolean byArgument = environment("--spring.migrations.command.enabled=false", "migrations", "current")
                .isCommandEnabled();
        boolean bySystemProperty = TestPropertyValues.of("spring.migrations.command.enabled=false")
                .applyToSystemProperties(
                        () -> environment("migrations", "current").isCommandEnabled());

        assertThat(List.of(byDefault, byArgument, bySystemProperty)).containsExactly(true, false, false);
    }

    private static CommandEnvironment environment(String... arguments) {
        return new CommandEnvironment(CommandArguments.of(arguments).orElseThrow());
    }

    private static PropertySource<?> commandLine(String... arguments) {
        return new SimpleCommandLinePropertySource(arguments);
    }
}
