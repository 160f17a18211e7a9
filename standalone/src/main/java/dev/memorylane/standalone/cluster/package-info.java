/** {@code lane cluster}: vectors of a file in clusters. Stays off Quarkus, so that a cold process begins at once. */
package dev.memorylane.standalone.cluster;
