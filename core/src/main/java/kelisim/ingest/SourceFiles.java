package kelisim.ingest;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kelisim.spi.Problem;

/**
 * The files below some paths. Folders are read recursively, links are followed, each folder and each file is taken once
 * however many links lead to it, so loops end. Files and folders whose names begin with a dot are left out unless they are
 * given themselves. A file is named by its path below the folder that was given; files of different folders that would so be
 * named alike, by their whole path.
 *
 * @param files the files by name; the order in which paths were given does not show
 * @param problems paths that lead to no file that can be read
 */
public record SourceFiles(List<SourceFile> files, List<SourceProblem> problems) {

    public SourceFiles {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /** The files at and below these paths. */
    public static SourceFiles below(Collection<Path> paths) {
        Walk walk = new Walk();
        paths.stream().sorted(Comparator.comparing(Path::toString)).forEach(walk::root);
        return walk.result();
    }

    private static final class Walk {
        private final Map<Path, SourceFile> byRealPath = new TreeMap<>();
        private final Set<Path> folders = new HashSet<>();
        private final Set<SourceProblem> problems = new TreeSet<>();

        void root(Path path) {
            if (!Files.isDirectory(path)) {
                Path last = path.getFileName();
                file(last == null ? path.toString() : last.toString(), path);
                return;
            }
            folders.clear();
            folder("", path);
        }

        private void folder(String prefix, Path folder) {
            List<Path> entries = new ArrayList<>();
            try {
                if (!folders.add(folder.toRealPath())) {
                    return;
                }
                try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
                    stream.forEach(entries::add);
                }
            } catch (IOException e) {
                failed(prefix.isEmpty() ? folder.toString() : prefix, e);
                return;
            } catch (DirectoryIteratorException e) {
                failed(prefix.isEmpty() ? folder.toString() : prefix, new IOException(e.getMessage(), e));
            }
            entries.sort(null);
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                if (name.startsWith(".")) {
                    continue;
                }
                if (Files.isDirectory(entry)) {
                    folder(prefix + name + "/", entry);
                } else {
                    file(prefix + name, entry);
                }
            }
        }

        private void file(String name, Path path) {
            try {
                Path real = path.toRealPath();
                if (Files.isRegularFile(real)) {
                    byRealPath.merge(real, new SourceFile(name, path), (a, b) -> a.compareTo(b) <= 0 ? a : b);
                } else {
                    problems.add(new SourceProblem(
                            name, Problem.error("source.not-a-file", "'" + path + "' is neither a file nor a folder")));
                }
            } catch (IOException e) {
                failed(path.toString(), e);
            }
        }

        private void failed(String path, IOException e) {
            problems.add(new SourceProblem(path.replace('\\', '/'), Failures.ofFile(path, e)));
        }

        SourceFiles result() {
            return new SourceFiles(new ArrayList<>(distinctlyNamed()), new ArrayList<>(problems));
        }

        /** Two folders may hold files of one name; such files are named by their whole path, so that reports tell them apart. */
        private Set<SourceFile> distinctlyNamed() {
            Multiset<String> names = HashMultiset.create();
            byRealPath.values().forEach(file -> names.add(file.name()));
            Set<SourceFile> files = new TreeSet<>();
            for (SourceFile file : byRealPath.values()) {
                boolean alone = names.count(file.name()) == 1;
                files.add(alone ? file : new SourceFile(file.path().toString().replace('\\', '/'), file.path()));
            }
            return files;
        }
    }
}
