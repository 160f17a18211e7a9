/** What the topics say of each library, folded into immutable snapshots. Knows no Kafka. */
package dev.memorylane.gallery.view;
