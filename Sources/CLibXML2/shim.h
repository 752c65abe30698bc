#ifndef REFEREE_CLIBXML2_SHIM_H
#define REFEREE_CLIBXML2_SHIM_H

#include <libxml/xmlversion.h>
// The system's ICU headers clash with the ICU inside Foundation.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/tree.h>

#endif
