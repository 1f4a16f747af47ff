import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { reportSlip } from '../../core/report/slip.ts'
import type { Report } from '../../core/report/types.ts'
import { printableReport } from './printable-report.ts'

/** `sha256:` and the hex digest of the canonical JSON (RFC 8785) of a value. */
export const checksumOf = (value: object): string => {
  const canonical = canonicalize(value)
  if (canonical === undefined) throw new Error('A slip is always JSON')
  return `sha256:${createHash('sha256').update(canonical, 'utf8').digest('hex')}`
}

/** The slip as the office reads it: JSON, with a checksum over everything else in it. */
export const writeReportSlip = (report: Report): Uint8Array => {
  const slip = reportSlip(printableReport(report))
  return new TextEncoder().encode(`${JSON.stringify({ ...slip, checksum: checksumOf(slip) }, null, 2)}\n`)
}
