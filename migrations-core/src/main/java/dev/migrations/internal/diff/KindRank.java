package dev.migrations.internal.diff;

import dev.migrations.schema.ObjectId;

/** In which order things of several kinds are created, where nothing else says so. */
final class KindRank {

    private static final int ASPECTS = 100;

    private KindRank() {}

    static int of(Part part) {
        if (part instanceof Part.Ownership) {
            return 11;
        }
        return part.id().aspect() == ObjectId.Aspect.ITSELF
                ? ofObject(part)
                : ASPECTS + ofAspect(part.id().aspect());
    }

    private static int ofObject(Part part) {
        return switch (part.kind()) {
            case SCHEMA -> 0;
            case EXTENSION -> 1;
            case TYPE -> 2;
            case DOMAIN -> 3;
            case SEQUENCE -> 4;
            case FUNCTION -> 5;
            case PROCEDURE -> 6;
            case AGGREGATE -> 7;
            case TABLE -> 8;
            case COLUMN -> 9;
            case CONSTRAINT -> 10;
            case INDEX -> 12;
            case STATISTICS -> 13;
            case VIEW -> 14;
            case MATERIALIZED_VIEW -> 15;
            case RULE -> 16;
            case TRIGGER -> 17;
            case POLICY -> 18;
            case EVENT_TRIGGER -> 19;
            case DATABASE -> 20;
            case ROLE -> 21;
        };
    }

    private static int ofAspect(ObjectId.Aspect aspect) {
        return switch (aspect) {
            case ITSELF -> 0;
            case STORAGE -> 1;
            case ROW_SECURITY -> 2;
            case PARTITION -> 3;
            case OWNER -> 4;
            case COMMENT -> 5;
            case PRIVILEGES -> 6;
            case DEFAULT_PRIVILEGES -> 7;
        };
    }
}
