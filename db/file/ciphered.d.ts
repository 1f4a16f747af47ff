// The package's own types cannot be found from a module, and are those of an older version: its interface is that of better-sqlite3.
declare module 'better-sqlite3-multiple-ciphers' {
  import Database from 'better-sqlite3'
  export default Database
}
