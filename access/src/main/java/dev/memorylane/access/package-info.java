/**
 * Who may ask, and how much. Every path is guarded without being listed: on a loopback address by checks of host and
 * origin, on any other by a token or OpenID Connect as well.
 */
package dev.memorylane.access;
