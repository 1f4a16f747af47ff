import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { redact } from '../../../main/log/log-redaction.ts'
import { createLog } from '../../../main/log/log.ts'

const secrets = ['Tamsin Oyelaran', 'tamsin@letters.example', '/home/tamsin/Cases', 'C:\\Users\\tamsin', '+44 20 5550 0142', 'Nurse held']
const message = `No row "Tamsin Oyelaran" for tamsin@letters.example in /home/tamsin/Cases/pack.docx or C:\\Users\\tamsin\\x, call +44 20 5550 0142 about 'Nurse held'`

describe('the log', () => {
  it('names nobody and no place', () => {
    const redacted = redact(message)
    expect(secrets.filter((secret) => redacted.includes(secret))).toEqual([])
    expect(redact('constraint failed at line 42')).toBe('constraint failed at line 42')
  })

  it('gives an error an id and keeps its words redacted', () => {
    const folder = mkdtempSync(join(tmpdir(), 'vigil-log-'))
    chmodSync(folder, 0o755)
    const log = createLog(folder)
    const id = log.error('cases.keep', new Error(message))
    log.info('start', { cases: 2 })
    const modes = [folder, join(folder, 'vigil.log')].map((path) => statSync(path).mode & 0o077)
    const text = readFileSync(join(folder, 'vigil.log'), 'utf8')
    rmSync(folder, { recursive: true })
    expect(modes).toEqual(process.platform === 'win32' ? modes : [0, 0])
    expect(id).toMatch(/^E-[0-9A-Z]{4}$/u)
    expect([text.includes(id), text.includes('"cases":2'), secrets.filter((secret) => text.includes(secret))]).toEqual([true, true, []])
  })
})
