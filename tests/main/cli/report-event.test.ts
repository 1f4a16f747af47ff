import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { runCli } from '../../../main/cli.ts'
import { sampleText } from '../../kit/sample-document.ts'

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'vigil-cli-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const vigil = async (...argv: readonly string[]): Promise<{ readonly code: number; readonly out: string }> => {
  let out = ''
  const code = await runCli(['--data', join(folder, 'data'), '--today', '2023-02-01', ...argv], { stdout: (text) => void (out += text), stderr: () => undefined, stdin: async () => new Uint8Array(), onInterrupt: () => () => undefined })
  return { code, out }
}

it('writes the report of an event from its day on, without more; a campaign names chosen cases', async () => {
  writeFileSync(join(folder, 'action.txt'), sampleText)
  await vigil('import', join(folder, 'action.txt'))
  await vigil('event', 'add', '--name', 'Winter evening', '--on', '2023-01-14', '--case', '105/22')
  await vigil('record', '--case', '105/22', '--kind', 'letter', '--count', '4', '--state', 'posted', '--event', 'Winter evening', '--on', '2023-01-14')
  const found = await vigil('report', '--event', 'Winter evening', '--json', '--out', join(folder, 'event.csv'))
  const { summary } = JSON.parse(found.out) as { summary: { period: object; total: number } }
  expect([found.code, summary.period, summary.total]).toEqual([0, { from: '2023-01-14', to: '2023-02-01' }, 4])
  const from = ['report', '--from', '2023-01-01', '--to', '2023-01-31', '--campaign', 'Write for Rights', '--out', join(folder, 'campaign.csv')]
  expect([(await vigil(...from)).code, (await vigil(...from, '--case', '105/22')).code, (await vigil('report', '--out', join(folder, 'none.csv'))).code]).toEqual([2, 0, 2])
})
