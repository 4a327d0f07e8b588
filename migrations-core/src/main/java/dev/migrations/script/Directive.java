package dev.migrations.script;

import dev.migrations.sql.Origin;

/**
 * A line of a revision file that begins with {@code -- @}.
 *
 * @param name what follows, up to the first blank
 * @param value the rest of the line without the blanks around it
 * @param origin where the line begins
 * @param valueOrigin where the value begins
 * @param begin the offset of the line in its file
 * @param end the offset of the line after it
 */
record Directive(String name, String value, Origin origin, Origin valueOrigin, int begin, int end) {

    /** As it is named in messages. */
    String place() {
        return "'@" + name + "' at " + valueOrigin;
    }
}
