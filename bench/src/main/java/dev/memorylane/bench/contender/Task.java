package dev.memorylane.bench.contender;

/** What our side does over and over. */
interface Task {
    /** What it is, for the table. */
    String about();

    /** Does all of it once. */
    void run() throws Exception;

    /** What it computes, one row a picture. */
    float[][] vectors() throws Exception;
}
