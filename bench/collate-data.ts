import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ActionKind } from '../core/action/types.ts'
import { checksumOf } from '../documents/report/write-report-slip.ts'

export const slipCount = 5_000
export const casesInSlip = 100
const kinds: readonly ActionKind[] = ['solidarity-card', 'email', 'petition-signature']

/** Numbers that are the same in each run. */
const numbersFrom = (seed: number) => (below: number): number => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
  return seed % below
}

/** Writes slips of invented groups, two lines for each case, each to a file as Vigil writes it. */
export const writeSlips = (folder: string): readonly string[] => {
  mkdirSync(folder, { recursive: true })
  const next = numbersFrom(1)
  return Array.from({ length: slipCount }, (_, at) => {
    const content = {
      format: 'vigil-report-slip', formatVersion: 1, reportId: `01JDR${String(at).padStart(21, '0')}`, revision: 1, madeOn: '2026-11-02', madeWith: 'Vigil 0.1.0',
      group: { id: `01JDG${String(at).padStart(21, '0')}`, name: `Group ${at}`, number: String(at), section: `Section ${at % 20}`, country: null },
      period: { from: '2026-10-01', to: '2026-10-31', event: null }, participants: { headcount: next(50) },
      cases: Array.from({ length: casesInSlip }, (_case, number) => ({
        uaNumber: `${number + 1}/26`, indexNumber: `AMR 99/${String(number).padStart(4, '0')}/2026`, title: `Case ${number} of people at risk, with a title as long as most`,
        lines: [{ kind: 'letter', count: next(40), signatories: next(60), route: 'member' }, { kind: kinds[next(3)], count: next(20), signatories: next(20), route: null }],
        notPosted: next(3), remarks: null,
      })),
    }
    const path = join(folder, `${at}.slip.json`)
    writeFileSync(path, `${JSON.stringify({ ...content, checksum: checksumOf(content) }, null, 2)}\n`)
    return path
  })
}
