#ifndef CENTRYMODEL_H
#define CENTRYMODEL_H

#include <stddef.h>
#include <stdint.h>

/// The bytes of the model that labels entries; what they hold is described at `LabelModel`.
const uint8_t *entry_model_bytes(void);

/// How many bytes there are.
size_t entry_model_size(void);

#endif
