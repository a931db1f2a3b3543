package kelisim.benchmarks.archive;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * What some work gave and took. On a machine that others use too, the processor time tells more than the clock.
 *
 * @param result what it gave
 * @param seconds by the clock
 * @param processorSeconds of all threads of this process together, the collector's and the compiler's among them
 */
record Timed<T>(T result, double seconds, double processorSeconds) {

    static <T> Timed<T> of(Supplier<T> work) {
        long processor = processor();
        long begin = System.nanoTime();
        T result = work.get();
        return new Timed<>(result, (System.nanoTime() - begin) / 1e9, (processor() - processor) / 1e9);
    }

    private static long processor() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.1f %.1f", seconds, processorSeconds);
    }
}
