#pragma once
// The values that go through the hatch, as JSON text and back.

#include <string>

#include "kiosk/hatch/log_access.h"

namespace kiosk::hatch {

std::string text_of(const Entry& entry);
Result<Entry> entry_from(const std::string& text);

std::string text_of(const Checkpoint& checkpoint);
Result<Checkpoint> checkpoint_from(const std::string& text);

std::string text_of(const Batch& batch);
Result<Batch> batch_from(const std::string& text);

std::string text_of(const Acknowledgement& word);
Result<Acknowledgement> acknowledgement_from(const std::string& text);

std::string text_of(const sync::OutgoingState& state);
Result<sync::OutgoingState> state_from(const std::string& text);

std::string text_of(const EventLog::Walk& walk);
Result<EventLog::Walk> walk_from(const std::string& text);

std::string text_of(const Error& error);
Error error_from(const std::string& text);

}  // namespace kiosk::hatch
