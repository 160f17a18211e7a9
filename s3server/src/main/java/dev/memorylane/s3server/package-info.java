/** What <a href="https://github.com/gaul/s3proxy">S3Proxy</a> is told: a folder, a port, a pair of keys. */
package dev.memorylane.s3server;
