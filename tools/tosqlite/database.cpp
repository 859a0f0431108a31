#include "tosqlite/database.hpp"
#include "base/ascii.hpp"

#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <new>
#include <utility>

#include "base/fail.hpp"
#include "base/quotable.hpp"
#include "base/utf8.hpp"

namespace gff::sqlite {
namespace {

/// Settings that hold for the whole program, made before anything is opened.
void configure_sqlite() {
  static const bool done = sqlite3_config(SQLITE_CONFIG_URI, 0) == SQLITE_OK &&
                           sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) == SQLITE_OK;  // these counts are never read
  if (!done) fail_with("cannot set up SQLite");
}

}  // namespace

std::string sql_name(std::string_view name) {
  std::string quoted_name = "\"";
  for (const char c : name) {
    if (c == '\0') fail_with("expected the name of a table or column, got one with a NUL byte: " + in_quotes(name));
    if (c == '"') quoted_name += '"';
    quoted_name += c;
  }
  return quoted_name += '"';
}

std::string library_version() { return sqlite3_libversion(); }

bool same_name(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

Database::Database(const std::string& path, std::string name, Kind kind, int patience)
    : name_(std::move(name)), patience_(patience) {
  configure_sqlite();
  try {
    open(path);
    if (kind == Kind::unshared) {
      // Large pages are fewer to read for each index; and what is sorted for one, as much as the cache holds, stays in
      // the processor's own.
      execute("PRAGMA page_size = 16384");
      execute("PRAGMA cache_size = -4096");
      execute("PRAGMA locking_mode = EXCLUSIVE");
      texts("PRAGMA journal_mode = OFF");
      execute("PRAGMA synchronous = OFF");
    } else {
      execute("PRAGMA cache_size = -16384");  // rows go into indexes that are there, anywhere in them
    }
    sqlite3_db_config(handle_, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);  // only now: it keeps the journal on
    require_utf8();
  } catch (...) {
    sqlite3_close(std::exchange(handle_, nullptr));
    throw;
  }
}

void Database::open(const std::string& path) {
  const int status = sqlite3_open_v2(std::filesystem::absolute(path).c_str(), &handle_,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
  if (!handle_) throw std::bad_alloc();
  if (status != SQLITE_OK) fail(status);
  if (sqlite3_db_readonly(handle_, "main") != 0) {
    // SQLite opens for reading what it cannot open for writing, and does not say why.
    if (::access(path.c_str(), W_OK) != 0) fail_io(name_, "cannot write", errno);
    fail_io(name_, "cannot open it for writing");
  }
  sqlite3_extended_result_codes(handle_, 1);
  sqlite3_busy_timeout(handle_, patience_);
  // What a database brings along (views, triggers) shall do no more than it needs, and nothing is to be attached.
  sqlite3_db_config(handle_, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
  sqlite3_limit(handle_, SQLITE_LIMIT_ATTACHED, 0);
}

/// In UTF-16, bytes that are not UTF-8 would be replaced.
void Database::require_utf8() {
  const std::vector<std::string> encoding = texts("PRAGMA encoding");
  if (encoding.empty() || encoding.front() != "UTF-8")
    fail_io(name_, "expected a database whose text is UTF-8, got " +
                       (encoding.empty() ? std::string("none") : encoding.front()));
}

Database::~Database() {
  if (handle_) {
    // After a write that failed in the middle SQLite leaves pages of both states in the file, and the journal that
    // undoes them for whoever reads it next: that is done here, so that the file alone is what it was. What fails now
    // is left to the next reader.
    for (const char* const undo : {"ROLLBACK", "SELECT 1 FROM sqlite_master"})
      sqlite3_exec(handle_, undo, nullptr, nullptr, nullptr);
  }
  sqlite3_close_v2(handle_);
}

std::size_t Database::most_columns() const {
  return static_cast<std::size_t>(sqlite3_limit(handle_, SQLITE_LIMIT_COLUMN, -1));
}

void Database::close() {
  if (const int status = sqlite3_close(handle_); status != SQLITE_OK) fail(status);
  handle_ = nullptr;
}

void Database::execute(const std::string& sql) {
  if (const int status = sqlite3_exec(handle_, sql.c_str(), nullptr, nullptr, nullptr); status != SQLITE_OK)
    fail(status);
}

std::vector<std::string> Database::texts(const std::string& sql, const std::vector<std::string_view>& parameters) {
  Statement statement(*this, sql);
  for (std::size_t i = 0; i < parameters.size(); ++i) statement.bind(static_cast<int>(i + 1), parameters[i]);
  std::vector<std::string> found;
  while (statement.step()) found.emplace_back(statement.text(0));
  return found;
}

std::int64_t Database::number(const std::string& sql, const std::vector<std::string_view>& parameters) {
  Statement statement(*this, sql);
  for (std::size_t i = 0; i < parameters.size(); ++i) statement.bind(static_cast<int>(i + 1), parameters[i]);
  const std::int64_t found = statement.step() ? statement.integer(0) : 0;
  statement.run();
  return found;
}

void Database::fail(int status) const {
  const std::string said = handle_ ? sqlite3_errmsg(handle_) : sqlite3_errstr(status);
  int error_number = handle_ ? sqlite3_system_errno(handle_) : 0;
  // Of a failed write only the file itself remembers why.
  if (handle_ && error_number == 0) sqlite3_file_control(handle_, "main", SQLITE_FCNTL_LAST_ERRNO, &error_number);
  switch (status & 0xFF) {
    case SQLITE_NOMEM: throw std::bad_alloc();
    case SQLITE_NOTADB: fail_io(name_, "expected an SQLite database, got something else");
    case SQLITE_CORRUPT: fail_io(name_, "the database is damaged: " + quotable(said, 200));
    case SQLITE_FULL: fail_write(name_, ENOSPC);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      fail_io(name_,
              "is locked: another program has been using the database for " + std::to_string(patience_ / 1000) + " s");
    case SQLITE_READONLY: fail_io(name_, "cannot write: " + quotable(said, 200));
    case SQLITE_IOERR:
      if (status == SQLITE_IOERR_WRITE && error_number != 0) fail_write(name_, error_number);
      if (error_number != 0) fail_io(name_, quotable(said, 200), error_number);
      fail_io(name_, quotable(said, 200));
    case SQLITE_CANTOPEN:
      // ENOENT is what SQLite meets when it then tries to open the journal for reading.
      if (error_number != 0 && error_number != ENOENT)
        fail_io(name_, "cannot open the database or its journal", error_number);
      fail_io(name_, "cannot open the database or its journal");
    default: fail_io(name_, quotable(said, 200));
  }
}

Statement::Statement(Database& database, std::string_view sql) : database_(database) {
  const char* rest = nullptr;
  const int status = sqlite3_prepare_v3(database.connection(), sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &handle_, &rest);
  if (status != SQLITE_OK) database.fail(status);
}

Statement::Statement(Statement&& other) noexcept
    : database_(other.database_), handle_(std::exchange(other.handle_, nullptr)) {}

Statement::~Statement() { sqlite3_finalize(handle_); }

void Statement::check(int status) const {
  if (status != SQLITE_OK) database_.fail(status);
}

bool Statement::bind(int parameter, std::string_view text) {
  if (!is_utf8(text)) {
    bind_blob(parameter, text);
    return false;
  }
  // A null pointer would be NULL.
  check(
      sqlite3_bind_text64(handle_, parameter, text.data() ? text.data() : "", text.size(), SQLITE_STATIC, SQLITE_UTF8));
  return true;
}

void Statement::bind(int parameter, std::int64_t integer) { check(sqlite3_bind_int64(handle_, parameter, integer)); }

void Statement::bind(int parameter, double real) { check(sqlite3_bind_double(handle_, parameter, real)); }

void Statement::bind_blob(int parameter, std::string_view bytes) {
  check(sqlite3_bind_blob64(handle_, parameter, bytes.data() ? bytes.data() : "", bytes.size(), SQLITE_STATIC));
}

void Statement::bind_null(int parameter) { check(sqlite3_bind_null(handle_, parameter)); }

bool Statement::step() {
  const int status = sqlite3_step(handle_);
  if (status == SQLITE_ROW) return true;
  if (status != SQLITE_DONE) database_.fail(status);
  check(sqlite3_reset(handle_));
  return false;
}

std::string_view Statement::text(int column) const {
  const auto* const bytes = reinterpret_cast<const char*>(sqlite3_column_text(handle_, column));
  if (!bytes && sqlite3_errcode(database_.connection()) == SQLITE_NOMEM) throw std::bad_alloc();  // and not NULL
  return bytes ? std::string_view(bytes, static_cast<std::size_t>(sqlite3_column_bytes(handle_, column)))
               : std::string_view();
}

std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(handle_, column); }

}  // namespace gff::sqlite
