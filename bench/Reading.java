import com.sun.management.OperatingSystemMXBean;
import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.snapshot.Snapshot;
import io.github.spacecraftcatalog.snapshot.SnapshotReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How fast captures are read, and in how much memory; see README.md here. */
final class Reading {

  private static final int PER_PAGE = 100;

  private Reading() {}

  public static void main(String[] arguments) throws IOException {
    int records = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
    int repeats = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
    int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
    Path folder = Files.createTempDirectory("reading");
    try {
      long bytes = write(folder, records, repeats);
      System.out.printf(
          Locale.ROOT,
          "%d records in %d captures of pages, %.1f MB%n",
          records,
          repeats,
          bytes / 1e6);
      for (int round = 1; round <= rounds; round++) {
        read(folder, bytes, round);
      }
    } finally {
      delete(folder);
    }
  }

  private static void read(Path folder, long bytes, int round) throws IOException {
    System.gc();
    resetPeaks();
    long cpuStart = cpu();
    long start = System.nanoTime();
    Snapshot snapshot = SnapshotReader.read(folder, "snapshots", new Diagnostics());
    double seconds = (System.nanoTime() - start) / 1e9;
    double cpuSeconds = (cpu() - cpuStart) / 1e9;
    long peak = peak();
    System.gc();
    long kept = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    System.out.printf(
        Locale.ROOT,
        "round %d: %.2f s (%.2f s of CPU), %.0f MB/s, %d records, heap at most %.0f MB, %.0f kept%n",
        round,
        seconds,
        cpuSeconds,
        bytes / 1e6 / seconds,
        snapshot.records().size(),
        peak / 1e6,
        kept / 1e6);
  }

  private static long write(Path folder, int records, int repeats) throws IOException {
    long bytes = 0;
    for (int day = 1; day <= repeats; day++) {
      Path dated = folder.resolve(String.format(Locale.ROOT, "2026-%02d-%02d", 1 + day / 28, 1 + day % 28));
      Files.createDirectories(dated);
      for (int from = 1; from <= records; from += PER_PAGE) {
        var page = new StringBuilder("{\"count\":" + records + ",\"next\":null,\"previous\":null,\"results\":[");
        for (int id = from; id < Math.min(records + 1, from + PER_PAGE); id++) {
          page.append(id == from ? "" : ",").append(record(id, day));
        }
        Path file = dated.resolve("page-" + from + ".json");
        Files.writeString(file, page.append("]}"));
        bytes += Files.size(file);
      }
    }
    return bytes;
  }

  /** A record in the shape and size of the source's; one in a hundred changes every day. */
  private static String record(int id, int day) {
    int configuration = id % 60;
    boolean inSpace = id % 100 == 7;
    return String.format(
        Locale.ROOT,
        """
        {"response_mode":"normal","id":%1$d,"url":"https://ll.thespacedevs.com/2.3.0/spacecraft/%1$d/","name":"Craft %1$d",\
        "serial_number":"No. %1$d","is_placeholder":false,"image":%2$s,"in_space":%3$b,"time_in_space":"P%4$dDT%5$dH33M",\
        "time_docked":"P%6$dDT1M","flights_count":%7$d,"mission_ends_count":1,"status":{"id":4,"name":"Single Use"},\
        "description":"Craft number %1$d of its line, launched to bring supplies to a station in low Earth orbit; it docked by itself and came down as planned over the ocean.",\
        "spacecraft_config":%8$s,"fastest_turnaround":null}""",
        id,
        image(configuration),
        inSpace,
        id % 300,
        inSpace ? day % 24 : 3,
        id % 200,
        1 + id % 3,
        configuration(configuration));
  }

  private static String image(int id) {
    return String.format(
        Locale.ROOT,
        """
        {"id":%1$d,"name":"[AUTO] Design %1$d - image","image_url":"https://images.example/media/images/design_%1$d_image_20240515.jpg",\
        "thumbnail_url":"https://images.example/media/images/255bauto255d__image_thumbnail_%1$d.jpeg","credit":null,\
        "license":{"id":1,"name":"Unknown","priority":9,"link":null},"single_use":false,"variants":[]}""",
        1000 + id);
  }

  private static String configuration(int id) {
    return String.format(
        Locale.ROOT,
        """
        {"response_mode":"normal","id":%1$d,"url":"https://ll.thespacedevs.com/2.3.0/spacecraft_configurations/%1$d/","name":"Design %1$d",\
        "type":{"id":4,"name":"Cargo Resupply"},"agency":%2$s,"family":[{"response_mode":"normal","id":%3$d,"name":"Line %3$d",\
        "description":"Robotic cargo craft.","manufacturer":%2$s,"parent":null,"maiden_flight":"1978-01-20"}],"in_use":true,"image":%4$s}""",
        id + 1,
        agency(id % 9),
        1 + id % 20,
        image(id));
  }

  private static String agency(int id) {
    return String.format(
        Locale.ROOT,
        """
        {"response_mode":"list","id":%1$d,"url":"https://ll.thespacedevs.com/2.3.0/agencies/%1$d/","name":"Agency %1$d",\
        "abbrev":"A%1$d","type":{"id":1,"name":"Government"}}""",
        id + 1);
  }

  private static long cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
  }

  private static List<MemoryPoolMXBean> heaps() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  private static void resetPeaks() {
    heaps().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  private static long peak() {
    return heaps().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : new ArrayList<>(files.sorted((a, b) -> b.compareTo(a)).toList())) {
        Files.delete(file);
      }
    }
  }
}
