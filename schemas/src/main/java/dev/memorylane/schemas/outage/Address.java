package dev.memorylane.schemas.outage;

import java.util.regex.Pattern;

/** Addresses as they may be shown. */
public final class Address {
    /** User information (RFC 3986 3.2.1), as far as the last sign that ends it: a password may hold the sign too. */
    private static final Pattern USER = Pattern.compile("(?<=://)[^/?#]*@");

    private Address() {}

    /** The same address without user and password. */
    public static String shown(String url) {
        return USER.matcher(url).replaceAll("");
    }
}
