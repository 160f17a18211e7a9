/** What words look like to the model of this process. */
package dev.memorylane.standalone.words;
