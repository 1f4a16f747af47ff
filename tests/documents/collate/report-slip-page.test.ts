import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readSlipBytes } from '../../../documents/collate/read-slip-bytes.ts'
import { writeReportSlip } from '../../../documents/report/write-report-slip.ts'
import { reportOf, reportRow } from '../../kit/sample-report.ts'
import { slipBytes } from '../../kit/slips.ts'
import { root } from '../../rules/source-files.ts'

const page = readFileSync(join(root, 'docs', 'report-slip.md'), 'utf8')
const blocks = (language: string): readonly string[] => [...page.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gsu'))].map(([, text]) => text ?? '')

const folder = mkdtempSync(join(tmpdir(), 'vigil-slip-page-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const [program = ''] = blocks('python')
const verified = (name: string, bytes: Uint8Array | string): string => {
  writeFileSync(join(folder, name), bytes)
  return execFileSync('python3', ['-c', program, join(folder, name)], { encoding: 'utf8' }).trim()
}

describe('the page for other makers of slips', () => {
  it('has examples that are taken', () => {
    expect(blocks('json').map((text) => readSlipBytes(new TextEncoder().encode(text)).ok)).toEqual([true, true])
  })

  it('verifies slips in five lines of Python, and finds one changed number', () => {
    const odd = writeReportSlip(reportOf([reportRow(1, { title: 'Ünïcode “quoted” \\ \t\u007f 𝄞 ﷺ' })]))
    const changed = new TextDecoder().decode(slipBytes()).replace('"count": 24', '"count": 25')
    expect([program.trim().split('\n').length, verified('right.json', slipBytes()), verified('odd.json', odd), verified('wrong.json', changed), ...blocks('json').map((text, at) => verified(`${at}.json`, text))])
      .toEqual([5, 'True', 'True', 'False', 'True', 'True'])
  })
})
