package dev.migrations.autoconfigure.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.jpa.boot.spi.IntegratorProvider;
import org.hibernate.jpa.boot.spi.JpaSettings;
import org.jspecify.annotations.Nullable;

/** Keeps what Hibernate knows of a mapping, beside what the application itself has in this place. */
final class MetadataKeeper implements IntegratorProvider, Integrator {

    private final PersistenceUnit unit;

    private @Nullable Metadata metadata;

    MetadataKeeper(PersistenceUnit unit) {
        this.unit = unit;
    }

    /** What Hibernate knows, once it has made the entity manager factory. */
    Metadata metadata() {
        return Objects.requireNonNull(metadata, "metadata");
    }

    @Override
    public List<Integrator> getIntegrators() {
        List<Integrator> integrators = new ArrayList<>();
        Object ofApplication = unit.setting(JpaSettings.INTEGRATOR_PROVIDER);
        if (ofApplication != null) {
            integrators.addAll(ModelSettings.instance(ofApplication, IntegratorProvider.class, unit.classLoader())
                    .getIntegrators());
        }
        integrators.add(this);
        return integrators;
    }

    @Override
    public void integrate(Metadata mapping, BootstrapContext context, SessionFactoryImplementor sessionFactory) {
        metadata = mapping;
    }
}
