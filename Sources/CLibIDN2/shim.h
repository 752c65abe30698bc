#ifndef REFEREE_CLIBIDN2_SHIM_H
#define REFEREE_CLIBIDN2_SHIM_H

#include <idn2.h>

#endif
