/*
 * The physical limit: writes the bytes of a finished site to as many files and folders, and does
 * nothing else.
 *
 *   writer pack SITE PACK    puts a site into one file
 *   writer write PACK SITE   writes it into a new folder, on as many threads as there are processors
 *
 * A pack is a row of entries, parents before what is in them: a kind ('d' or 'f'), the length of the
 * path with its final zero, the length of the content, then path and content. The numbers are as the
 * machine has them, as a pack is read where it was made.
 */

#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

enum { BATCH = 32, MOST_THREADS = 64, OPEN_FOLDERS = 16 };

struct head {
  uint64_t kind;
  uint64_t path_length;
  uint64_t content_length;
};

static void fail(const char *what) {
  perror(what);
  exit(1);
}

/* --- Packing ---------------------------------------------------------------------------------- */

static FILE *pack;
static size_t root_length;

static void add(char kind, const char *path, const char *content, size_t length) {
  struct head head = {(uint64_t)kind, strlen(path) + 1, length};
  if (fwrite(&head, sizeof head, 1, pack) != 1 ||
      fwrite(path, head.path_length, 1, pack) != 1 ||
      (length > 0 && fwrite(content, length, 1, pack) != 1)) {
    fail("writing the pack");
  }
}

static const char *map(const char *file, size_t length) {
  if (length == 0) {
    return "";
  }
  int input = open(file, O_RDONLY);
  if (input < 0) {
    fail(file);
  }
  const char *bytes = mmap(NULL, length, PROT_READ, MAP_PRIVATE, input, 0);
  if (bytes == MAP_FAILED) {
    fail(file);
  }
  close(input);
  return bytes;
}

static int visit(const char *file, const struct stat *status, int kind, struct FTW *place) {
  if (place->level == 0) {
    return 0;
  }
  const char *path = file + root_length + 1;
  if (kind == FTW_D) {
    add('d', path, "", 0);
  } else if (kind == FTW_F) {
    size_t length = (size_t)status->st_size;
    const char *content = map(file, length);
    add('f', path, content, length);
    if (length > 0) {
      munmap((void *)content, length);
    }
  } else {
    fprintf(stderr, "%s is neither a file nor a folder\n", file);
    return 1;
  }
  return 0;
}

static int pack_site(const char *site, const char *file) {
  pack = fopen(file, "wb");
  if (pack == NULL) {
    fail(file);
  }
  root_length = strlen(site);
  if (nftw(site, visit, OPEN_FOLDERS, FTW_PHYS) != 0 || fclose(pack) != 0) {
    fail(site);
  }
  return 0;
}

/* --- Writing ---------------------------------------------------------------------------------- */

struct file {
  const char *path;
  const char *content;
  size_t length;
};

static struct file *files;
static size_t file_count;
static atomic_size_t next_file;

static void remember(const char *path, const char *content, size_t length) {
  static size_t capacity;
  if (file_count == capacity) {
    capacity = capacity == 0 ? 4096 : 2 * capacity;
    files = realloc(files, capacity * sizeof *files);
    if (files == NULL) {
      fail("memory");
    }
  }
  files[file_count++] = (struct file){path, content, length};
}

/* Makes the folders, in the order in which they stand, and takes down the files. */
static void unpack(const char *bytes, size_t length) {
  size_t place = 0;
  while (place < length) {
    struct head head;
    memcpy(&head, bytes + place, sizeof head);
    const char *path = bytes + place + sizeof head;
    const char *content = path + head.path_length;
    if (head.kind == 'f') {
      remember(path, content, head.content_length);
    } else if (mkdir(path, 0777) != 0) {
      fail(path);
    }
    place = (size_t)(content + head.content_length - bytes);
  }
}

static void write_file(const struct file *file) {
  int output = open(file->path, O_WRONLY | O_CREAT | O_EXCL, 0666);
  if (output < 0) {
    fail(file->path);
  }
  size_t written = 0;
  while (written < file->length) {
    ssize_t count = write(output, file->content + written, file->length - written);
    if (count < 0 && errno != EINTR) {
      fail(file->path);
    }
    written += count > 0 ? (size_t)count : 0;
  }
  if (close(output) != 0) {
    fail(file->path);
  }
}

/* In batches, because neighbours are in one folder, and a folder takes one new file at a time. */
static void *write_batches(void *unused) {
  (void)unused;
  for (;;) {
    size_t from = atomic_fetch_add(&next_file, BATCH);
    if (from >= file_count) {
      return NULL;
    }
    for (size_t i = from; i < from + BATCH && i < file_count; i++) {
      write_file(&files[i]);
    }
  }
}

static void write_files(void) {
  long processors = sysconf(_SC_NPROCESSORS_ONLN);
  int count = processors < 1 ? 1 : processors > MOST_THREADS ? MOST_THREADS : (int)processors;
  pthread_t threads[MOST_THREADS];
  for (int i = 0; i < count; i++) {
    if (pthread_create(&threads[i], NULL, write_batches, NULL) != 0) {
      fail("pthread_create");
    }
  }
  for (int i = 0; i < count; i++) {
    pthread_join(threads[i], NULL);
  }
}

static int write_site(const char *file, const char *site) {
  struct stat status;
  if (stat(file, &status) != 0) {
    fail(file);
  }
  size_t length = (size_t)status.st_size;
  const char *bytes = map(file, length);
  if (mkdir(site, 0777) != 0 || chdir(site) != 0) {
    fail(site);
  }
  unpack(bytes, length);
  write_files();
  return 0;
}

int main(int count, char **arguments) {
  if (count == 4 && strcmp(arguments[1], "pack") == 0) {
    return pack_site(arguments[2], arguments[3]);
  }
  if (count == 4 && strcmp(arguments[1], "write") == 0) {
    return write_site(arguments[2], arguments[3]);
  }
  fprintf(stderr, "usage: writer pack SITE PACK\n       writer write PACK SITE\n");
  return 2;
}
