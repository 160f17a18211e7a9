/** What the pages of the Dev UI ask for: figures that the services keep anyway, and requests that go through the topics. */
package dev.memorylane.devui;
