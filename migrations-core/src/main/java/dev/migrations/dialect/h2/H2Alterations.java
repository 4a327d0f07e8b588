package dev.migrations.dialect.h2;

import dev.migrations.dialect.AlterationRules;
import java.util.regex.Pattern;

/** What H2 can change in something that is there. */
final class H2Alterations implements AlterationRules {

    /** {@code constraint_4}, {@code constraint_8a1}: a counter in hexadecimal digits. */
    private static final Pattern MADE_UP = Pattern.compile("constraint_[0-9a-f]+(_[0-9]+)?", Pattern.CASE_INSENSITIVE);

    @Override
    public boolean isMadeUp(String name) {
        return MADE_UP.matcher(name).matches() || AlterationRules.super.isMadeUp(name);
    }
}
