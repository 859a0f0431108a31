// A library to preload into a tool. It makes a call of the C library fail, or do less than it was asked for.
//
//   GFF_FAULT=CALL[,CALL...]:WHAT:N[+]    the N-th of these calls, or with '+' every one from the N-th on
//   GFF_FAULT_TALLY=FILE                  two 64-bit numbers: the number of these calls, and of those that failed
//
// CALL is the name of a function below; `malloc` means all functions that allocate memory. WHAT is the number of an
// errno, or `short`: the call reads or writes one byte. Writes to standard error never fail, so that the message is
// seen.
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string_view>

namespace {

struct Tally {
  std::atomic<std::uint64_t> calls;
  std::atomic<std::uint64_t> met;
};

/// What the environment asks for. It takes no memory from the C library, which may be what fails.
struct Plan {
  std::string_view calls;
  int error = 0;  ///< 0: short
  std::uint64_t first = 0;
  bool lasting = false;
  Tally own{};
  Tally* tally = &own;

  Plan() {
    const char* const text = std::getenv("GFF_FAULT");
    if (text == nullptr) return;
    const char* const what = std::strchr(text, ':');
    const char* const number = what != nullptr ? std::strchr(what + 1, ':') : nullptr;
    if (number == nullptr) return;
    calls = {text, static_cast<std::size_t>(what - text)};
    error = static_cast<int>(std::strtol(what + 1, nullptr, 10));
    char* end = nullptr;
    first = std::strtoull(number + 1, &end, 10);
    lasting = *end == '+';
    share_tally();
  }

  bool concerns(std::string_view call) const {
    for (std::string_view rest = calls; !rest.empty();) {
      const std::size_t comma = std::min(rest.find(','), rest.size());
      if (rest.substr(0, comma) == call) return true;
      rest.remove_prefix(std::min(comma + 1, rest.size()));
    }
    return false;
  }

 private:
  void share_tally() {
    const char* const path = std::getenv("GFF_FAULT_TALLY");
    if (path == nullptr) return;
    const long fd = ::syscall(SYS_openat, AT_FDCWD, path, O_RDWR | O_CLOEXEC);
    if (fd < 0) return;
    const long shared = ::syscall(SYS_mmap, nullptr, sizeof(Tally), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    ::syscall(SYS_close, fd);
    if (shared > 0) tally = reinterpret_cast<Tally*>(shared);
  }
};

Plan& plan() {
  static Plan made;
  return made;
}

/// Whether this call is one that is to be met.
bool is_met(bool concerned) {
  if (!concerned) return false;
  Plan& all = plan();
  const std::uint64_t number = ++all.tally->calls;
  if (all.lasting ? number < all.first : number != all.first) return false;
  ++all.tally->met;
  return true;
}

template <class Function>
Function* next(const char* name) {
  return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

/// A call that gives -1 where it fails.
template <class Call>
auto perform(bool concerned, Call call) -> decltype(call()) {
  if (!is_met(concerned)) return call();
  errno = plan().error;
  return -1;
}

/// A call that reads or writes up to `size` bytes.
template <class Call>
ssize_t transfer(bool concerned, std::size_t size, Call call) {
  if (!is_met(concerned)) return call(size);
  if (plan().error == 0) return call(std::min<std::size_t>(size, 1));
  errno = plan().error;
  return -1;
}

bool memory_fails() {
  static const bool concerned = plan().concerns("malloc");
  if (!is_met(concerned)) return false;
  errno = ENOMEM;
  return true;
}

mode_t mode_of(int flags, std::va_list arguments) {
  return (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(arguments, mode_t) : 0;
}

}  // namespace

extern "C" {

// --- memory: the internal names in the C library, because dlsym allocates memory itself ---

void* __libc_malloc(std::size_t);
void* __libc_calloc(std::size_t, std::size_t);
void* __libc_realloc(void*, std::size_t);
void* __libc_memalign(std::size_t, std::size_t);

void* malloc(std::size_t size) { return memory_fails() ? nullptr : __libc_malloc(size); }
void* calloc(std::size_t count, std::size_t size) { return memory_fails() ? nullptr : __libc_calloc(count, size); }
void* realloc(void* memory, std::size_t size) { return memory_fails() ? nullptr : __libc_realloc(memory, size); }
void* aligned_alloc(std::size_t alignment, std::size_t size) {
  return memory_fails() ? nullptr : __libc_memalign(alignment, size);
}
void* memalign(std::size_t alignment, std::size_t size) { return aligned_alloc(alignment, size); }
int posix_memalign(void** memory, std::size_t alignment, std::size_t size) {
  *memory = aligned_alloc(alignment, size);
  return *memory == nullptr ? ENOMEM : 0;
}

// --- reading and writing ---

ssize_t read(int fd, void* to, std::size_t size) {
  static auto* const go_on = next<decltype(read)>("read");
  static const bool concerned = plan().concerns("read");
  return transfer(concerned, size, [&](std::size_t less) { return go_on(fd, to, less); });
}

ssize_t pread64(int fd, void* to, std::size_t size, off64_t offset) {
  static auto* const go_on = next<decltype(pread64)>("pread64");
  static const bool concerned = plan().concerns("pread");
  return transfer(concerned, size, [&](std::size_t less) { return go_on(fd, to, less, offset); });
}
ssize_t pread(int fd, void* to, std::size_t size, off_t offset) { return pread64(fd, to, size, offset); }

ssize_t write(int fd, const void* from, std::size_t size) {
  static auto* const go_on = next<decltype(write)>("write");
  static const bool concerned = plan().concerns("write");
  return transfer(concerned && fd != STDERR_FILENO, size, [&](std::size_t less) { return go_on(fd, from, less); });
}

ssize_t pwrite64(int fd, const void* from, std::size_t size, off64_t offset) {
  static auto* const go_on = next<decltype(pwrite64)>("pwrite64");
  static const bool concerned = plan().concerns("pwrite");
  return transfer(concerned, size, [&](std::size_t less) { return go_on(fd, from, less, offset); });
}
ssize_t pwrite(int fd, const void* from, std::size_t size, off_t offset) { return pwrite64(fd, from, size, offset); }

// --- opening and closing ---

int open64(const char* path, int flags, ...) {
  static auto* const go_on = next<decltype(open64)>("open64");
  static const bool concerned = plan().concerns("open");
  std::va_list arguments;
  va_start(arguments, flags);
  const mode_t mode = mode_of(flags, arguments);
  va_end(arguments);
  return perform(concerned, [&] { return go_on(path, flags, mode); });
}
int open(const char* path, int flags, ...) {
  std::va_list arguments;
  va_start(arguments, flags);
  const mode_t mode = mode_of(flags, arguments);
  va_end(arguments);
  return open64(path, flags, mode);
}
int mkostemp64(char* name, int flags) {
  static auto* const go_on = next<decltype(mkostemp64)>("mkostemp64");
  static const bool concerned = plan().concerns("open");
  return perform(concerned, [&] { return go_on(name, flags); });
}
int mkostemp(char* name, int flags) { return mkostemp64(name, flags); }

/// One that fails has closed all the same, as on Linux.
int close(int fd) {
  static auto* const go_on = next<decltype(close)>("close");
  static const bool concerned = plan().concerns("close");
  const bool met = is_met(concerned);
  const int done = go_on(fd);
  if (met) errno = plan().error;
  return met ? -1 : done;
}

int dup(int fd) noexcept {
  static auto* const go_on = next<int(int)>("dup");
  static const bool concerned = plan().concerns("dup");
  return perform(concerned, [&] { return go_on(fd); });
}

/// The argument of every command is a pointer or smaller than one.
int fcntl64(int fd, int command, ...) {
  static auto* const go_on = next<int(int, int, void*)>("fcntl64");
  static const bool concerned = plan().concerns("fcntl");
  std::va_list arguments;
  va_start(arguments, command);
  void* const argument = va_arg(arguments, void*);
  va_end(arguments);
  return perform(concerned, [&] { return go_on(fd, command, argument); });
}
int fcntl(int fd, int command, ...) {
  std::va_list arguments;
  va_start(arguments, command);
  void* const argument = va_arg(arguments, void*);
  va_end(arguments);
  return fcntl64(fd, command, argument);
}

// --- files and their names ---

int fsync(int fd) {
  static auto* const go_on = next<decltype(fsync)>("fsync");
  static const bool concerned = plan().concerns("fsync");
  return perform(concerned, [&] { return go_on(fd); });
}
int fdatasync(int fd) {
  static auto* const go_on = next<decltype(fdatasync)>("fdatasync");
  static const bool concerned = plan().concerns("fdatasync");
  return perform(concerned, [&] { return go_on(fd); });
}
int rename(const char* from, const char* to) noexcept {
  static auto* const go_on = next<int(const char*, const char*)>("rename");
  static const bool concerned = plan().concerns("rename");
  return perform(concerned, [&] { return go_on(from, to); });
}
int link(const char* from, const char* to) noexcept {
  static auto* const go_on = next<int(const char*, const char*)>("link");
  static const bool concerned = plan().concerns("link");
  return perform(concerned, [&] { return go_on(from, to); });
}
int unlink(const char* path) noexcept {
  static auto* const go_on = next<int(const char*)>("unlink");
  static const bool concerned = plan().concerns("unlink");
  return perform(concerned, [&] { return go_on(path); });
}
int fchmod(int fd, mode_t mode) noexcept {
  static auto* const go_on = next<int(int, mode_t)>("fchmod");
  static const bool concerned = plan().concerns("fchmod");
  return perform(concerned, [&] { return go_on(fd, mode); });
}
int access(const char* path, int mode) noexcept {
  static auto* const go_on = next<int(const char*, int)>("access");
  static const bool concerned = plan().concerns("access");
  return perform(concerned, [&] { return go_on(path, mode); });
}
int stat64(const char* path, struct stat64* status) noexcept {
  static auto* const go_on = next<int(const char*, struct stat64*)>("stat64");
  static const bool concerned = plan().concerns("stat");
  return perform(concerned, [&] { return go_on(path, status); });
}
int stat(const char* path, struct stat* status) noexcept {
  return stat64(path, reinterpret_cast<struct stat64*>(status));
}
int fstat64(int fd, struct stat64* status) noexcept {
  static auto* const go_on = next<int(int, struct stat64*)>("fstat64");
  static const bool concerned = plan().concerns("fstat");
  return perform(concerned, [&] { return go_on(fd, status); });
}
int fstat(int fd, struct stat* status) noexcept { return fstat64(fd, reinterpret_cast<struct stat64*>(status)); }
int lstat64(const char* path, struct stat64* status) noexcept {
  static auto* const go_on = next<int(const char*, struct stat64*)>("lstat64");
  static const bool concerned = plan().concerns("lstat");
  return perform(concerned, [&] { return go_on(path, status); });
}
int lstat(const char* path, struct stat* status) noexcept {
  return lstat64(path, reinterpret_cast<struct stat64*>(status));
}
off64_t lseek64(int fd, off64_t offset, int whence) noexcept {
  static auto* const go_on = next<off64_t(int, off64_t, int)>("lseek64");
  static const bool concerned = plan().concerns("lseek");
  return perform(concerned, [&] { return go_on(fd, offset, whence); });
}
off_t lseek(int fd, off_t offset, int whence) noexcept { return lseek64(fd, offset, whence); }

// --- memory from the system, and threads ---

void* mmap64(void* address, std::size_t size, int protection, int flags, int fd, off64_t offset) noexcept {
  static auto* const go_on = next<void*(void*, std::size_t, int, int, int, off64_t)>("mmap64");
  static const bool concerned = plan().concerns("mmap");
  if (!is_met(concerned)) return go_on(address, size, protection, flags, fd, offset);
  errno = plan().error;
  return MAP_FAILED;
}
void* mmap(void* address, std::size_t size, int protection, int flags, int fd, off_t offset) noexcept {
  return mmap64(address, size, protection, flags, fd, offset);
}

int pthread_create(pthread_t* thread, const pthread_attr_t* attributes, void* (*run)(void*), void* argument) noexcept {
  static auto* const go_on = next<int(pthread_t*, const pthread_attr_t*, void* (*)(void*), void*)>("pthread_create");
  static const bool concerned = plan().concerns("pthread_create");
  return is_met(concerned) ? plan().error : go_on(thread, attributes, run, argument);
}

}  // extern "C"
