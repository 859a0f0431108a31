// Runs the fuzz targets over their corpora, as an ordinary test:
//   fuzz_replay CORPUS_FOLDER
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

#include "fuzz_targets.hpp"  // made by CMake: the targets by name

int main(int, char* argv[]) {
  for (const auto& [name, run] : fuzz_targets) {
    std::size_t count = 0;
    for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(argv[1]) / name)) {
      std::ifstream in(entry.path(), std::ios::binary);
      const std::string bytes{std::istreambuf_iterator<char>(in), {}};
      std::cout << name << '/' << entry.path().filename().string()
                << std::endl;  // flushed: the last is the one that crashes
      run(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
      ++count;
    }
    std::cout << name << ": " << count << " inputs\n";
    if (count == 0) return 1;
  }
}
