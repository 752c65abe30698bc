#ifndef REFEREE_CZLIB_SHIM_H
#define REFEREE_CZLIB_SHIM_H

#include <zlib.h>

#endif
