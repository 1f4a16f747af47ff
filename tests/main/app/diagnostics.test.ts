import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createLog } from '../../../main/log/log.ts'
import { readLog } from '../../../main/log/read-log.ts'
import { everyText } from '../../kit/every-text.ts'
import { fillBench, type FullBench } from '../../kit/full-bench.ts'
import { createBench, valueOf } from '../../kit/services.ts'

let bench: FullBench
beforeEach(async () => void (bench = await fillBench(createBench())))
afterEach(() => bench.close())

describe('what is shown for the developers', () => {
  it('says versions, numbers of records, the result of the check and the log', async () => {
    const { text } = valueOf(await bench.call('app.diagnostics', null))
    expect(text.split('\n\n').map((part) => part.split('\n')[0])).toEqual(['Program', 'Records', 'Check of the data file', 'Log, the last line'])
    expect(['Vigil 0.0.0-test', 'cases 1', 'members 2', 'no faults found', '{"event":"start"}'].filter((line) => !text.includes(`\n  ${line}`))).toEqual([])
  })

  it('has nothing in it that was typed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vigil-log-'))
    const log = createLog(folder)
    // A quotation mark inside of a quoted text ends it: what is said on the page is to read it first.
    const typed = everyText(bench.db).filter((text) => !/^Vigil |["'“”`]/u.test(text))
    for (const text of typed) log.error('cases.keep', new Error(`No row "${text}"`))
    Object.assign(bench.services, { recentLog: () => readLog(folder) })
    const { text } = valueOf(await bench.call('app.diagnostics', null))
    rmSync(folder, { recursive: true, force: true })
    expect(typed.length).toBeGreaterThan(30)
    expect(typed.filter((secret) => text.includes(secret))).toEqual([])
    // Control: without the redaction they would be there.
    expect(text).toContain('<quoted>')
  })

  it('is saved as it was read', async () => {
    const { text } = valueOf(await bench.call('app.diagnostics', null))
    expect(valueOf(await bench.call('app.saveDiagnostics', { text }))).toEqual({ fileName: 'copy' })
  })
})
