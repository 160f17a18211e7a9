/** Where the model of this process looks, for the page. */
package dev.memorylane.standalone.attention;
