package dev.memorylane.s3server;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.gaul.s3proxy.BlobStores;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import software.amazon.awssdk.services.s3.model.BucketCannedACL;
import software.amazon.awssdk.services.s3.model.ObjectCannedACL;

/**
 * S3Proxy that answers only those who sign. By itself it takes a folder or a file that others on this machine may read for
 * one that is public, and hands it out without a signature.
 */
public final class PrivateS3Proxy {
    private PrivateS3Proxy() {}

    /** @param arguments the file that {@link S3ProxyConfig#write} wrote */
    public static void main(String[] arguments) throws Exception {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(arguments[0]))) {
            properties.load(reader);
        }
        BlobStore folders = BlobStores.create(properties.getProperty("jclouds.provider"), properties);
        org.gaul.s3proxy.S3Proxy.Builder.fromProperties(properties)
                .blobStore(new Private(folders))
                .build()
                .start();
    }

    /** Nothing is public, and nobody's request changes who may read a folder. */
    private static final class Private extends ForwardingBlobStore {
        Private(BlobStore folders) {
            super(folders);
        }

        @Override
        public BucketCannedACL getContainerAccess(String bucket) {
            return BucketCannedACL.PRIVATE;
        }

        @Override
        public void setContainerAccess(String bucket, BucketCannedACL access) {
            // Stays as the owner of the folder has it.
        }

        @Override
        public ObjectCannedACL getBlobAccess(String bucket, String key) {
            return ObjectCannedACL.PRIVATE;
        }

        @Override
        public ObjectCannedACL getBlobAccess(String bucket, String key, String version) {
            return ObjectCannedACL.PRIVATE;
        }

        @Override
        public void setBlobAccess(String bucket, String key, ObjectCannedACL access) {
            // As above.
        }

        @Override
        public void setBlobAccess(String bucket, String key, ObjectCannedACL access, String version) {
            // As above.
        }
    }
}
