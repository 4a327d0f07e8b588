package dev.migrations.cli.output;

/** How words are marked for people: by colour on a terminal, not at all elsewhere. */
public enum Style {
    PLAIN {
        @Override
        String marked(String codes, String text) {
            return text;
        }
    },

    COLOURED {
        @Override
        String marked(String codes, String text) {
            return text.isEmpty() ? text : "\u001B[" + codes + "m" + text + "\u001B[0m";
        }
    };

    /** Text between the codes of a terminal, or the text as it is. */
    abstract String marked(String codes, String text);

    /** The id of a revision. */
    public String revision(String text) {
        return marked("33", text);
    }

    /** What a revision is: head, current, a label. */
    public String mark(String text) {
        return marked("36", text);
    }

    /** The heading of a table. */
    public String heading(String text) {
        return marked("1", text);
    }

    /** That all is well. */
    public String good(String text) {
        return marked("32", text);
    }

    /** That something is not. */
    public String bad(String text) {
        return marked("31", text);
    }
}
