// gff-tosqlite as a whole, into a new database and into the same once more: each is sound, and what fails leaves no
// trace.
#include <sqlite3.h>

#include "fuzz/whole_tool.hpp"

using namespace gff;

fuzz::Main gff_tosqlite;

namespace {

/// The first cell of what a query finds.
std::string found(const std::string& path, const char* query) {
  sqlite3* database = nullptr;
  std::string cell;
  const auto keep = [](void* to, int, char** cells, char**) {
    *static_cast<std::string*>(to) = cells[0] ? cells[0] : "";
    return 1;
  };
  if (sqlite3_open_v2(path.c_str(), &database, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK)
    sqlite3_exec(database, query, keep, &cell, nullptr);
  sqlite3_close(database);
  return cell;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static fuzz::WholeTool tool("gff-tosqlite", gff_tosqlite,
                              {"--attribute=", "--attribute=ID,Parent", "--dataset=", "--table=", "--split",
                               "--relations", "--replace", "--append", "--keep-attributes", "--on-error=skip",
                               "--format=gff3", "--format=gtf", "--max-line=", "--quiet", "--wrong"});
  const test::TemporaryFolder folder;
  const std::string path = folder / "db";
  if (!tool.take(fuzz::text_of(data, size), {"--output=" + path, "--dataset=a"})) return 0;
  std::string before;  // the database
  for (const bool once_more : {false, true}) {
    const fuzz::Ran ran = tool.run_on(tool.stream());
    tool.check(ran);
    fuzz::expect(ran.written.empty(), "nothing is written to standard output");
    if (before.empty() && ran.status != 0) {
      fuzz::expect(folder.names().empty(), "a database that could not be made does not exist");
      return 0;
    }
    fuzz::expect(folder.names() == std::vector<std::string>{"db"}, "there is the database and nothing beside it");
    const std::string bytes = test::contents(path);
    if (once_more && ran.status != 0) {
      fuzz::expect(bytes == before, "a load that fails leaves the database as it was");
    } else {
      fuzz::expect(found(path, "PRAGMA integrity_check") == "ok", "the database is sound");
      fuzz::expect(found(path, "SELECT count(*) FROM datasets") == "1", "it has the data set");
    }
    before = bytes;
  }
  return 0;
}
