import type { Migration } from '../migrations/migrations.ts'

const change = /\bCREATE (?:VIRTUAL )?TABLE (?:IF NOT EXISTS )?"?(\w+)|\bDROP TABLE (?:IF EXISTS )?"?(\w+)|\bALTER TABLE "?(\w+)"? RENAME TO "?(\w+)/giu

/** The names of the tables that migrations make, in the order of their versions. Making the schema to ask for them would take a start longer. */
export const tableNames = (migrations: readonly Pick<Migration, 'sql'>[]): ReadonlySet<string> => {
  const names = new Set<string>()
  for (const { sql } of migrations) {
    for (const [, made, dropped, from, to] of sql.replaceAll(/--.*$/gmu, '').matchAll(change)) {
      if (made !== undefined) names.add(made)
      if (dropped !== undefined) names.delete(dropped)
      if (from !== undefined && to !== undefined && names.delete(from)) names.add(to)
    }
  }
  return names
}
