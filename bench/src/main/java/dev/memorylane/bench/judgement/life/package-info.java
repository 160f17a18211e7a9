/** Ten years of somebody's photos as times and places only, with the truth about where trips begin. */
package dev.memorylane.bench.judgement.life;
