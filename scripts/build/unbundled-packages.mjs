/**
 * Packages that are not bundled into `out/` and go into the app as folders of node_modules: a native module
 * cannot be bundled. Every other package of `dependencies` is inside the bundle.
 */
export const unbundledPackages = ['better-sqlite3']
