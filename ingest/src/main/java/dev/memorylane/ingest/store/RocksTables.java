package dev.memorylane.ingest.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.BloomFilter;
import org.rocksdb.Cache;
import org.rocksdb.ColumnFamilyDescriptor;
import org.rocksdb.ColumnFamilyHandle;
import org.rocksdb.ColumnFamilyOptions;
import org.rocksdb.CompressionType;
import org.rocksdb.DBOptions;
import org.rocksdb.LRUCache;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.RocksObject;

/** An open database with a column family for each table. Its memory outside the heap is bounded to some 50 MB. */
final class RocksTables implements AutoCloseable {
    private static final long BLOCK_CACHE = 16L << 20;
    private static final int DEFAULT_SHARDS = -1;
    /** Most keys that are asked for are of new objects, and so not there: the filters say it without a look at the disk. */
    private static final double FOR_FILTERS = 0.5;

    private static final long WRITE_BUFFER = 4L << 20;
    private static final long ALL_WRITE_BUFFERS = 24L << 20;
    private static final int OPEN_FILES = 128;
    private static final long LOG_FILE = 1L << 20;

    private final RocksDB db;
    private final Map<Family, ColumnFamilyHandle> handles;
    private final List<RocksObject> owned;

    private RocksTables(RocksDB db, Map<Family, ColumnFamilyHandle> handles, List<RocksObject> owned) {
        this.db = db;
        this.handles = handles;
        this.owned = owned;
    }

    @SuppressWarnings("resource") // closed with the tables
    static RocksTables open(Path folder) throws RocksDBException {
        RocksDB.loadLibrary();
        Cache cache = new LRUCache(BLOCK_CACHE, DEFAULT_SHARDS, false, FOR_FILTERS);
        BloomFilter filter = new BloomFilter();
        ColumnFamilyOptions table = table(cache, filter);
        DBOptions options = options();
        List<RocksObject> owned = List.of(options, table, filter, cache);
        List<ColumnFamilyDescriptor> descriptors = descriptors(table);
        List<ColumnFamilyHandle> opened = new ArrayList<>();
        try {
            RocksDB db = RocksDB.open(options, folder.toString(), descriptors, opened);
            return new RocksTables(db, byFamily(opened), owned);
        } catch (RocksDBException e) {
            owned.forEach(RocksObject::close);
            throw e;
        }
    }

    private static DBOptions options() {
        return new DBOptions()
                .setCreateIfMissing(true)
                .setCreateMissingColumnFamilies(true)
                .setDbWriteBufferSize(ALL_WRITE_BUFFERS)
                .setMaxOpenFiles(OPEN_FILES)
                .setMaxTotalWalSize(4 * ALL_WRITE_BUFFERS)
                .setMaxLogFileSize(LOG_FILE)
                .setKeepLogFileNum(2);
    }

    private static ColumnFamilyOptions table(Cache cache, BloomFilter filter) {
        return new ColumnFamilyOptions()
                .setWriteBufferSize(WRITE_BUFFER)
                .setCompressionType(CompressionType.LZ4_COMPRESSION)
                .setTableFormatConfig(new BlockBasedTableConfig()
                        .setBlockCache(cache)
                        .setCacheIndexAndFilterBlocks(true)
                        .setCacheIndexAndFilterBlocksWithHighPriority(true)
                        .setPinL0FilterAndIndexBlocksInCache(true)
                        .setFilterPolicy(filter));
    }

    /** RocksDB insists on its default table, which stays empty. */
    private static List<ColumnFamilyDescriptor> descriptors(ColumnFamilyOptions table) {
        List<ColumnFamilyDescriptor> descriptors = new ArrayList<>();
        descriptors.add(new ColumnFamilyDescriptor(RocksDB.DEFAULT_COLUMN_FAMILY, table));
        for (Family family : Family.values()) {
            descriptors.add(new ColumnFamilyDescriptor(family.name().getBytes(UTF_8), table));
        }
        return descriptors;
    }

    private static Map<Family, ColumnFamilyHandle> byFamily(List<ColumnFamilyHandle> opened) {
        Map<Family, ColumnFamilyHandle> handles = new EnumMap<>(Family.class);
        for (Family family : Family.values()) {
            handles.put(family, opened.get(1 + family.ordinal()));
        }
        return handles;
    }

    RocksDB db() {
        return db;
    }

    ColumnFamilyHandle handle(Family family) {
        return handles.get(family);
    }

    @Override
    public void close() {
        handles.values().forEach(ColumnFamilyHandle::close);
        db.close();
        owned.forEach(RocksObject::close);
    }
}
