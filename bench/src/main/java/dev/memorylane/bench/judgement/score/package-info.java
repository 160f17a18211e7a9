/** What was judged beside what is true, as figures. */
package dev.memorylane.bench.judgement.score;
