/** What to do while a server is away: tell it from bad data, wait for as long as it takes, and go on. */
package dev.memorylane.schemas.outage;
