/** Folders whose prose is not cleaned yet. A folder leaves this list and never comes back. */
export const notYetPlain: ReadonlySet<string> = new Set([
  'tests/core',
  'tests/db',
  'tests/documents',
  'tests/main',
  'tests/property',
])
