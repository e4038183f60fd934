package gangmu.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A backup that is whole: every table and every file in it was compared with what its manifest says before it is given out. */
final class BackupFile implements AutoCloseable {

    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /** @throws CannotDo when it is no backup, or is not as it was made */
    static BackupFile open(Path path) throws CannotDo, IOException {
        if (!Files.isRegularFile(path)) {
            throw new CannotDo(path + "：没有这个文件。");
        }
        try {
            var zip = new ZipFile(path.toFile());
            try {
                var file = new BackupFile(zip, manifest(zip, path));
                file.check(path);
                return file;
            } catch (CannotDo | IOException | RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (ZipException e) {
            throw new CannotDo(path + "：备份文件不完整或已损坏，没有恢复任何内容。");
        }
    }

    Manifest manifest() {
        return manifest;
    }

    InputStream read(String entry) throws IOException {
        var found = zip.getEntry(entry);
        if (found == null) {
            throw new ZipException("missing: " + entry);
        }
        return zip.getInputStream(found);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static Manifest manifest(ZipFile zip, Path path) throws CannotDo, IOException {
        var entry = zip.getEntry(Manifest.NAME);
        if (entry == null) {
            throw new CannotDo(path + "：这不是纲目的备份文件。");
        }
        try (var in = zip.getInputStream(entry)) {
            var manifest = JsonMapper.shared().readValue(in, Manifest.class);
            if (manifest.format() != Manifest.FORMAT) {
                throw new CannotDo(path + "：备份由较新版本的纲目制作，请用相同或更新的版本恢复。");
            }
            return manifest;
        } catch (JacksonException e) {
            throw new CannotDo(path + "：备份文件已损坏（清单无法识别），没有恢复任何内容。");
        }
    }

    private void check(Path path) throws CannotDo, IOException {
        for (var table : manifest.tables()) {
            check(path, table.entry(), table.sha256());
        }
        for (var file : manifest.files()) {
            check(path, "files/" + file, file);
        }
        var known = new HashSet<>(List.of(Manifest.NAME));
        manifest.tables().forEach(table -> known.add(table.entry()));
        manifest.files().forEach(file -> known.add("files/" + file));
        if (!known.equals(zip.stream().map(ZipEntry::getName).collect(Collectors.toSet()))) {
            throw new CannotDo(path + "：备份文件被改动过（内容与清单不符），没有恢复任何内容。");
        }
    }

    private void check(Path path, String entry, String sha256) throws CannotDo, IOException {
        try (var in = read(entry)) {
            if (!Fingerprint.of(in).equals(sha256)) {
                throw new CannotDo("%s：备份文件被改动过（%s 与清单不符），没有恢复任何内容。".formatted(path, entry));
            }
        }
    }
}
