// Filled by the files that follow.
