package dev.migrations.autoconfigure.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.testing.TestDatabase;
import dev.migrations.testing.TestDatabaseExtension;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

@ExtendWith({TestDatabaseExtension.class, OutputCaptureExtension.class})
class ClosedApplicationTest {

    private static final List<String> OPENING = List.of(
            "singleton",
            "singletons",
            "lifecycle",
            "refreshed",
            "web server",
            "command line runner",
            "application runner",
            "task");

    private final TestDatabase database;

    ClosedApplicationTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void nothingOfAnApplicationThatRunsACommandStarts(CapturedOutput output) {
        int status = CommandedApplication.of(Library.class).on(database).migrations("current");

        assertThat(status).isZero();
        assertThat(output.getAll()).doesNotContain("OPENING");
    }

    @Test
    void allOfItStartsWithoutTheWord(CapturedOutput output) throws InterruptedException {
        try (ConfigurableApplicationContext context =
                CommandedApplication.of(Library.class).on(database).open("current")) {
            assertThat(context.getBean(Task.class).ran.await(1, TimeUnit.MINUTES))
                    .isTrue();
        }

        assertThat(output.getOut())
                .contains(OPENING.stream().map(ClosedApplicationTest::line).toList());
    }

    @Test
    void allOfItStartsWhereTheApplicationKeepsTheWordForItself(CapturedOutput output) {
        CommandedApplication.of(Library.class)
                .on(database)
                .with("spring.migrations.command.enabled=false")
                .open("migrations", "current")
                .close();

        assertThat(output.getOut()).contains(line("command line runner"));
    }

    @Test
    void aBeanThatFailsIsNotCreated(CapturedOutput output) {
        int status = CommandedApplication.of(Broken.class).on(database).migrations("current");

        assertThat(status).isZero();
        assertThat(output.getAll()).doesNotContain("Broken");
    }

    private static String line(String what) {
        return "OPENING: " + what + "\n";
    }

    private static void opening(String what) {
        System.out.print(line(what));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @EnableScheduling
    static class Library {

        @Bean
        Object singleton() {
            opening("singleton");
            return new Object();
        }

        @Bean
        SmartInitializingSingleton afterSingletons() {
            return () -> opening("singletons");
        }

        @Bean
        SmartLifecycle lifecycle() {
            return new Lifecycle();
        }

        @Bean
        ApplicationListener<ContextRefreshedEvent> whenRefreshed() {
            return event -> opening("refreshed");
        }

        @Bean
        ApplicationListener<ContextClosedEvent> whenClosed() {
            return event -> opening("closed");
        }

        @Bean
        ApplicationListener<WebServerInitializedEvent> whenWebServerIsInitialized() {
            return event -> opening("web server");
        }

        @Bean
        CommandLineRunner commandLineRunner() {
            return arguments -> opening("command line runner");
        }

        @Bean
        ApplicationRunner applicationRunner() {
            return arguments -> opening("application runner");
        }

        @Bean
        Task task() {
            return new Task();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Broken {

        @Bean
        Object broken() {
            throw new IllegalStateException("Broken");
        }

        @Bean
        SmartInitializingSingleton brokenAfterSingletons() {
            throw new IllegalStateException("Broken");
        }
    }

    static final class Task {

        private final CountDownLatch ran = new CountDownLatch(1);

        @Scheduled(fixedDelay = 1)
        void run() {
            if (ran.getCount() > 0) {
                opening("task");
                ran.countDown();
            }
        }
    }

    private static final class Lifecycle implements SmartLifecycle {

        private boolean isRunning;

        @Override
        public void start() {
            isRunning = true;
            opening("lifecycle");
        }

        @Override
        public void stop() {
            isRunning = false;
        }

        @Override
        public boolean isRunning() {
            return isRunning;
        }
    }
}
