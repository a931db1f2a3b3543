package kelisim.testkit.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Runs work with the process's surroundings changed or watched, and puts them back. */
public final class Surroundings {

    private Surroundings() {}

    /** Work that may throw anything. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /** What the work gives under another default locale and time zone. */
    @SuppressWarnings("DefaultLocale") // that is what is changed
    public static <T> T under(Locale locale, TimeZone zone, Callable<T> work) throws Exception {
        Locale localeBefore = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
        try {
            return work.call();
        } finally {
            Locale.setDefault(localeBefore);
            TimeZone.setDefault(zoneBefore);
        }
    }

    /** What the work prints to standard output and standard error, together. */
    public static String printed(Work work) throws Exception {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream watched = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(watched);
        System.setErr(watched);
        try {
            work.run();
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** The addresses that the work tries to reach, by any of Java's own clients or by sockets. */
    public static List<URI> reached(Work work) throws Exception {
        ProxySelector before = ProxySelector.getDefault();
        Watching watching = new Watching();
        ProxySelector.setDefault(watching);
        try {
            work.run();
        } finally {
            ProxySelector.setDefault(before);
        }
        return List.copyOf(watching.asked);
    }

    /** Asked by sockets and by all clients before they connect; answers by failing, so that nothing is reached. */
    private static final class Watching extends ProxySelector {
        private final List<URI> asked = Collections.synchronizedList(new ArrayList<>());

        @Override
        public List<Proxy> select(@Nullable URI uri) {
            if (uri != null) {
                asked.add(uri);
            }
            throw new IllegalArgumentException("plug-ins do not use the network: " + uri);
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException e) {}
    }
}
