// meter: runs a program and reports its time and memory.
//   meter FD [--small-pipes] PROGRAM [ARGUMENT...]
// Writes one line to descriptor FD: begin and end (seconds of CLOCK_MONOTONIC), CPU (seconds, user and system), peak
// RSS (KiB), status (as a shell reports it). This is a program of its own because of the kernel: until a child calls
// exec, it counts the memory of the forking process as the child's. Each tool needs 5 MiB, but would have the 12 MiB of
// an interpreter.
// --small-pipes: seccomp refuses fcntl(F_SETPIPE_SZ) to the program.
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <iterator>

namespace {

double now() {
  timespec time{};
  clock_gettime(CLOCK_MONOTONIC, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

double seconds(const timeval& time) {
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
}

bool refuse_pipe_sizes() {
  // The low half of a 64-bit argument is first, so this works on little-endian machines only.
  constexpr unsigned call = offsetof(seccomp_data, nr);
  constexpr unsigned command = offsetof(seccomp_data, args[1]);
  sock_filter filter[] = {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, call),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_fcntl, 0, 3),
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, command),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, F_SETPIPE_SZ, 0, 1),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
  };
  sock_fprog program{static_cast<unsigned short>(std::size(filter)), filter};
  return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

}  // namespace

int main(int argc, char** argv) {
  const bool small_pipes = argc > 2 && std::strcmp(argv[2], "--small-pipes") == 0;
  char** command = argv + (small_pipes ? 3 : 2);
  if (argc < 3 || *command == nullptr) {
    std::fputs("usage: meter FD [--small-pipes] PROGRAM [ARGUMENT...]\n", stderr);
    return 2;
  }
  const int report = std::atoi(argv[1]);
  fcntl(report, F_SETFD, FD_CLOEXEC);

  const double begin = now();
  const pid_t child = fork();
  if (child == 0) {
    if (small_pipes && !refuse_pipe_sizes()) {
      std::perror("meter: seccomp");
      _exit(126);
    }
    execvp(*command, command);
    std::perror(*command);
    _exit(127);
  }
  if (child < 0) {
    std::perror("meter: fork");
    return 1;
  }
  // Only the program may hold the ends of the pipes: its neighbours must see when it ends.
  close(STDIN_FILENO);
  close(STDOUT_FILENO);
  int status = 0;
  rusage used{};
  while (wait4(child, &status, 0, &used) < 0 && errno == EINTR) {
  }
  const double end = now();
  const int code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  const double cpu = seconds(used.ru_utime) + seconds(used.ru_stime);
  const long rss = used.ru_maxrss;  // NOLINT(cppcoreguidelines-pro-type-union-access): so glibc has it
  dprintf(report, "%.9f %.9f %.6f %ld %d\n", begin, end, cpu, rss, code);
  return 0;
}
