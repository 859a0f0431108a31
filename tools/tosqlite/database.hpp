// SQLite, as far as gff-tosqlite needs it: a thin layer over its C interface in which every call is checked. Errors are
// thrown as IoError that begins with the file's name and says what SQLite says.
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

/// `name` as SQL writes the name of a table, a column or an index: in double quotes, those in it doubled. A name is
/// never run as SQL, even if it looks like SQL. Throws Error if it holds a NUL, where SQL would end.
std::string sql_name(std::string_view name);

/// Whether SQLite takes two names for the same: it does not tell the cases of ASCII letters.
bool same_name(std::string_view a, std::string_view b);

/// "3.40.1"
std::string library_version();

/// How the names of the files end that SQLite writes beside a database.
inline constexpr const char* companions[] = {"-journal", "-wal", "-shm"};

class Database {
 public:
  enum class Kind : std::uint8_t {
    shared,   ///< other programs may use it: it has a journal, and is locked while it is written
    unshared  ///< no other program uses the file, and it is removed if anything fails: neither journal nor sync
  };
  /// Opens the existing file at `path`, which is made absolute, so that it is a path and never a URI or ":memory:".
  /// `name` is what messages call it. Waits at most `patience` milliseconds for the lock of another program.
  /// Memory: a page cache of 4 MiB (unshared) or 16 MiB (shared), and as much again while an index is made.
  Database(const std::string& path, std::string name, Kind kind, int patience);
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;
  ~Database();

  /// Runs statements that give no rows.
  void execute(const std::string& sql);
  /// The first column of every row, as text.
  std::vector<std::string> texts(const std::string& sql, const std::vector<std::string_view>& parameters = {});
  /// The first column of the first row; 0 where there is none.
  std::int64_t number(const std::string& sql, const std::vector<std::string_view>& parameters = {});
  /// How many columns SQLite lets a table have.
  std::size_t most_columns() const;
  /// Closes the file, and throws what that reports.
  void close();

  /// Throws what SQLite has to say on `status`, the result of the call before.
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

/// A prepared statement. Parameters count from 1. A parameter keeps its value until it is bound anew; text is not
/// copied: it must stay as it is until the statement has run.
class Statement {
 public:
  Statement(Database& database, std::string_view sql);
  Statement(Statement&& other) noexcept;
  Statement& operator=(Statement&&) = delete;
  ~Statement();

  /// Text that is not UTF-8 is bound as a blob of its bytes: what reads text out of a database, such as Python and R, refuses it.
  /// Returns whether it is UTF-8.
  bool bind(int parameter, std::string_view text);
  void bind(int parameter, std::int64_t integer);
  void bind(int parameter, double real);
  void bind_blob(int parameter, std::string_view bytes);
  void bind_null(int parameter);

  /// Runs the statement to its next row; false where there is no further one, and the statement can run again.
  bool step();
  /// Runs a statement that gives no rows.
  void run() {
    while (step()) {
    }
  }
  /// A column of the row, from 0; text is valid until the next `step`.
  std::string_view text(int column) const;
  std::int64_t integer(int column) const;

 private:
  void check(int status) const;

  Database& database_;
  sqlite3_stmt* handle_ = nullptr;
};

}  // namespace gff::sqlite
