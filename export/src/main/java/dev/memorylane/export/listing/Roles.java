package dev.memorylane.export.listing;

/** Which roles are exported. */
public enum Roles {
    PICKS,
    ALTERNATES,
    ALL;

    /** Alternates are exported with the picks that they are alternates to. */
    public boolean hold(Role role) {
        return switch (this) {
            case PICKS -> role == Role.PICK;
            case ALTERNATES -> role == Role.PICK || role == Role.ALTERNATE;
            case ALL -> true;
        };
    }
}
