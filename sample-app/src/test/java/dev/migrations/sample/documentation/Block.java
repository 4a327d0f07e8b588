package dev.migrations.sample.documentation;

/**
 * A fenced block of a page.
 *
 * @param page the page's path below the root of the repository
 * @param line the line of the opening fence, from 1
 * @param language what stands behind the opening fence; may be empty
 * @param text the lines between the fences, each with a line feed
 */
record Block(String page, int line, String language, String text) {

    @Override
    public String toString() {
        return page + ":" + line + " " + language;
    }
}
