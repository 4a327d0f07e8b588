package dev.migrations.contract;

import java.sql.Connection;
import org.h2.api.Trigger;

/** A trigger that does nothing; H2 creates it by its name. */
public final class H2Trigger implements Trigger {

    @Override
    public void fire(Connection connection, Object[] before, Object[] after) {}
}
