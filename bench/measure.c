/*
 * Runs a command and tells what the whole process took.
 *
 *   measure LOG COMMAND [ARGUMENT...]
 *
 * What the command prints goes to the file LOG. One line of JSON goes to standard output: seconds
 * by the clock, seconds of processor time of the command and all that it waited for, the most
 * memory that the largest of them had (bytes), and its exit status (128 and more: ended by a
 * signal).
 */

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static double seconds(struct timeval time) {
  return (double)time.tv_sec + (double)time.tv_usec / 1e6;
}

static void fail(const char *what) {
  perror(what);
  exit(125);
}

/* In the child: never returns. */
static void run(const char *log, char **command) {
  int output = open(log, O_WRONLY | O_CREAT | O_TRUNC, 0644);
  if (output < 0 || dup2(output, STDOUT_FILENO) < 0 || dup2(output, STDERR_FILENO) < 0) {
    fail(log);
  }
  close(output);
  execvp(command[0], command);
  fail(command[0]);
}

static int status_of(int status) {
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

int main(int count, char **arguments) {
  if (count < 3) {
    fprintf(stderr, "usage: measure LOG COMMAND [ARGUMENT...]\n");
    return 2;
  }
  double start = now();
  pid_t child = fork();
  if (child < 0) {
    fail("fork");
  }
  if (child == 0) {
    run(arguments[1], arguments + 2);
  }
  int status;
  struct rusage usage;
  if (wait4(child, &status, 0, &usage) != child) {
    fail("wait4");
  }
  double wall = now() - start;
  printf("{\"wall\":%.6f,\"cpu\":%.6f,\"peak\":%lld,\"status\":%d}\n", wall,
         seconds(usage.ru_utime) + seconds(usage.ru_stime), (long long)usage.ru_maxrss * 1024,
         status_of(status));
  return 0;
}
