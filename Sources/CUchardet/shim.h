#ifndef REFEREE_CUCHARDET_SHIM_H
#define REFEREE_CUCHARDET_SHIM_H

#include <uchardet.h>

#endif
