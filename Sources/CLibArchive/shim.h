#ifndef REFEREE_CLIBARCHIVE_SHIM_H
#define REFEREE_CLIBARCHIVE_SHIM_H

#include <archive.h>
#include <archive_entry.h>

/* The kinds of entries are cast macros, which Swift does not import. */

static inline int clibarchive_is_file(struct archive_entry *entry) {
    return archive_entry_filetype(entry) == AE_IFREG && archive_entry_hardlink(entry) == NULL;
}

static inline int clibarchive_is_folder(struct archive_entry *entry) {
    return archive_entry_filetype(entry) == AE_IFDIR;
}

#endif
