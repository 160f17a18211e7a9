/** How well the product judges: bursts, trips, the best of each, what it would drop; on trips with known truth. */
package dev.memorylane.bench.judgement;
