// A thin layer over SQLite's C interface that checks every call. Errors are IoError; the text begins with the file's
// name and has SQLite's own message.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace gff::sqlite {

/// Quotes `name` as the name of a table, a column or an index in SQL: in double quotes, each inner one doubled. A name
/// is never run as SQL, even if it looks like SQL. Throws Error if it has a NUL, where SQL would end.
std::string sql_name(std::string_view name);

/// Whether SQLite treats two names as equal: it ignores the case of ASCII letters.
bool same_name(std::string_view a, std::string_view b);

/// The version of SQLite: "3.40.1".
std::string library_version();

/// The endings of the files that SQLite writes next to a database.
inline constexpr const char* companions[] = {"-journal", "-wal", "-shm"};

class Database {
 public:
  enum class Kind : std::uint8_t {
    shared,   ///< other programs may use it: with a journal and locks
    unshared  ///< no other program uses it, and it is removed after a failure: no journal, no sync
  };
  /// Opens the existing file at `path`. The path is made absolute, so it is never a URI or ":memory:". `name` is its
  /// name in messages. Waits at most `patience` milliseconds for the lock of another program. Memory: a page cache of 4
  /// MiB (unshared) or 16 MiB (shared), and as much again while an index is made.
  Database(const std::string& path, std::string name, Kind kind, int patience);
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;
  ~Database();

  /// Runs statements that return no rows.
  void execute(const std::string& sql);
  /// Returns the first column of every row as text.
  std::vector<std::string> texts(const std::string& sql, const std::vector<std::string_view>& parameters = {});
  /// Returns the first column of the first row; 0 if there are no rows.
  std::int64_t number(const std::string& sql, const std::vector<std::string_view>& parameters = {});
  /// The largest number of columns that SQLite allows in a table.
  std::size_t most_columns() const;
  /// Closes the file. Throws IoError if that fails.
  void close();

  /// Throws IoError with SQLite's message for `status`, the result of the last call.
  [[noreturn]] void fail(int status) const;
  const std::string& name() const { return name_; }
  sqlite3* connection() const { return handle_; }

 private:
  void open(const std::string& path);
  void require_utf8();

  sqlite3* handle_ = nullptr;
  std::string name_;
  int patience_;
};

/// A prepared statement. Parameters are numbered from 1. A parameter keeps its value until it is bound again. Text is
/// not copied: it must not change until the statement has run.
class Statement {
 public:
  Statement(Database& database, std::string_view sql);
  Statement(Statement&& other) noexcept;
  Statement& operator=(Statement&&) = delete;
  ~Statement();

  /// Binds text. If it is not UTF-8, it is bound as a blob, because programs that read text from a database, such as
  /// Python and R, reject it. Returns whether it is UTF-8.
  bool bind(int parameter, std::string_view text);
  void bind(int parameter, std::int64_t integer);
  void bind(int parameter, double real);
  void bind_blob(int parameter, std::string_view bytes);
  void bind_null(int parameter);

  /// Runs the statement to its next row. Returns false if there is none; then the statement can run again.
  bool step();
  /// Runs a statement that returns no rows.
  void run() {
    while (step()) {
    }
  }
  /// A column (from 0) of the row. Text is valid until the next `step`.
  std::string_view text(int column) const;
  std::int64_t integer(int column) const;

 private:
  void check(int status) const;

  Database& database_;
  sqlite3_stmt* handle_ = nullptr;
};

}  // namespace gff::sqlite
