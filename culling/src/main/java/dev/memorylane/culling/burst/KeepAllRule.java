package dev.memorylane.culling.burst;

import java.util.List;

/** Recognises one kind of set of which every frame is needed. */
interface KeepAllRule {
    /** How many frames from the first of these on make up such a set, as many as do; 0 if they make up none. */
    int length(List<Integer> frames);
}
