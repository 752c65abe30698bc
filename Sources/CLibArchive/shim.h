#ifndef REFEREE_CLIBARCHIVE_SHIM_H
#define REFEREE_CLIBARCHIVE_SHIM_H

#include <locale.h>

#include <archive.h>
#include <archive_entry.h>

/* The kinds of entries are cast macros, which Swift does not import. */

static inline int clibarchive_is_file(struct archive_entry *entry) {
    return archive_entry_filetype(entry) == AE_IFREG && archive_entry_hardlink(entry) == NULL;
}

static inline int clibarchive_is_folder(struct archive_entry *entry) {
    return archive_entry_filetype(entry) == AE_IFDIR;
}

/* libarchive gives names in the encoding of the thread's locale, which is ASCII unless a program asks for another. */

static inline locale_t clibarchive_utf8_locale(void) {
    return newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
}

#endif
