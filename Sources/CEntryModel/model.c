// The model as a part of the binary: a released tool is one file. #embed is C23; clang has it in every mode and would
// only warn that this is no C23.
#pragma clang diagnostic ignored "-Wc23-extensions"

#include "CEntryModel.h"

static const uint8_t bytes[] = {
#embed "entry-labels.model"
};

const uint8_t *entry_model_bytes(void) { return bytes; }

size_t entry_model_size(void) { return sizeof bytes; }
