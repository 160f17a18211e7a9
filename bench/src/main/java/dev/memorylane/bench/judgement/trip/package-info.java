/**
 * Trips that never were, with all that is true of them: which photographer took what, what the camera made of it, and
 * what a person would keep. Drawn from a seed by a model of photographer and camera, not by the rules that are measured
 * with them; see {@link dev.memorylane.bench.judgement.trip.TripPlan}.
 */
package dev.memorylane.bench.judgement.trip;
