package dev.migrations.autoconfigure.command;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.bootstrap.ConfigurableBootstrapContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.util.ClassUtils;

/**
 * Notices the word {@code migrations} among the arguments of an application, and lets it run a command instead of opening.
 *
 * <p>Comes before all other listeners: before the one that reads the configuration files, in particular. Where there is no
 * such word, or no command line on the class path, or the application wants the word for itself, it does nothing.
 */
final class CommandRunListener implements SpringApplicationRunListener, Ordered {

    private static final String COMMAND_LINE = "dev.migrations.cli.MigrationsCommandLine";

    private final SpringApplication application;

    private final Optional<CommandArguments> arguments;

    private @Nullable CommandRun run;

    CommandRunListener(SpringApplication application, String[] arguments) {
        this.application = application;
        this.arguments = ClassUtils.isPresent(COMMAND_LINE, application.getClassLoader())
                ? CommandArguments.of(arguments).filter(found -> new CommandEnvironment(found).isCommandEnabled())
                : Optional.empty();
    }

    @Override
    public void starting(ConfigurableBootstrapContext bootstrapContext) {
        arguments.ifPresent(found -> {
            ProcessExit exit = bootstrapContext.isRegistered(ProcessExit.class)
                    ? Objects.requireNonNull(bootstrapContext.get(ProcessExit.class))
                    : System::exit;
            CommandRun command = CommandRun.begin(found.ofCommand(), exit);
            application.setWebApplicationType(WebApplicationType.NONE);
            application.setApplicationContextFactory(type -> new CommandContext(command));
            run = command;
        });
    }

    @Override
    public void environmentPrepared(
            ConfigurableBootstrapContext bootstrapContext, ConfigurableEnvironment environment) {
        arguments.ifPresent(found -> new CommandEnvironment(found).applyTo(environment));
    }

    @Override
    public void failed(@Nullable ConfigurableApplicationContext context, Throwable failure) {
        if (run != null) {
            run.afterFailure(failure, application.getClassLoader());
        }
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
