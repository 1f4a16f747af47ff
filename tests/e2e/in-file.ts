import { join } from 'node:path'
import Database from 'better-sqlite3'

/** The first column that a query answers from the file of a data folder. Only where no program has it open. */
export const inFile = (folder: string, sql: string): readonly unknown[] => {
  const file = new Database(join(folder, 'vigil.sqlite'), { readonly: true })
  const found = file.prepare(sql).pluck().all()
  file.close()
  return found
}
