import { release } from 'node:os'
import { databaseFaults, describeDatabase } from '../../db/check.ts'
import type { Services } from '../services.ts'
import { words } from '../words.ts'

const part = (title: string, lines: readonly string[]): string => [title, ...lines.map((line) => `  ${line}`)].join('\n')

/** Numbers and names of parts of the program only: a finding of the check may quote a row, so it is counted, not quoted. */
export const diagnosticsText = ({ db, version, platform, pdfs, recentLog, now }: Pick<Services, 'db' | 'version' | 'platform' | 'pdfs' | 'recentLog' | 'now'>): string => {
  const text = words.settings.diagnostics
  const { counts } = describeDatabase(db)
  const findings = databaseFaults(db)
  const programs = (['electron', 'chrome', 'node'] as const).flatMap((name) => (process.versions[name] === undefined ? [] : [`${name} ${process.versions[name]}`]))
  const log = recentLog()
  return [
    part(text.program, [text.version({ version }), `${platform} ${release()} ${process.arch}`, ...programs, text.office({ isFound: pdfs.isFound() ? 'yes' : 'no' }), now()]),
    part(text.rows, Object.entries(counts).map(([table, count]) => `${table} ${count}`)),
    part(text.check, [text.faults({ count: findings.length }), ...new Set(findings.map(({ kind }) => kind))]),
    part(text.log({ count: log.length }), log),
  ].join('\n\n')
}
