/**
 * Packages that are not bundled into `out/` and go into the app as folders of node_modules: a native module
 * cannot be bundled. Every other package of `dependencies` is inside the bundle.
 */
export const unbundledPackages = ['better-sqlite3', 'better-sqlite3-multiple-ciphers', '@duckdb/node-api']

/** What these load in turn; the last has the binary of this system. */
const packagesBeside = ['@duckdb/node-bindings', 'detect-libc', `@duckdb/node-bindings-${process.platform}-${process.arch}`]

/** Every package that goes into the app as a folder. */
export const packagesAsFolders = [...unbundledPackages, ...packagesBeside]
