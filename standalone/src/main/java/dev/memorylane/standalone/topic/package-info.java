/** Topics of a running home as the command line reads them. */
package dev.memorylane.standalone.topic;
