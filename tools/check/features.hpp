// The features of a stream, and where their lines are: the rules on relations read features/feature_store.hpp.
//
// Threads: only names.
#pragma once

#include "check/sequence_ontology.hpp"
#include "features/feature_store.hpp"

namespace gff::check {

using located::Details;
using located::Feature;
using located::FeatureNumber;
using located::FeatureStore;
using located::Hash128;
using located::hash_id;
using located::hash_text;
using located::Part;
using located::Space;
using located::TextLines;
static_assert(located::no_term == Term::none);

}  // namespace gff::check
