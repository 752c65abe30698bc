#ifndef REFEREE_CCURL_SHIM_H
#define REFEREE_CCURL_SHIM_H

#include <curl/curl.h>

#endif
