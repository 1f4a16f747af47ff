import { mkdtempSync } from 'node:fs'
import { it } from 'vitest'
import { fileURLToPath } from 'node:url'
import { plainFolder } from './kit/converted-folder.ts'
import { recordProgram } from './kit/power-cut/record.ts'
it('x', () => {
  const d = mkdtempSync('/tmp/cipherpk/try-'); plainFolder(d)
  const ev = recordProgram(fileURLToPath(new URL('kit/programs/convert.ts', import.meta.url)), [`${d}/vigil.sqlite`, 'encrypt'], d)
  const n: Record<string, number> = {}
  for (const e of ev) { const k = `${e.kind} ${'path' in e ? e.path.slice(d.length).replace(/checking-.{6}/u, 'checking') : ''}`; n[k] = (n[k] ?? 0) + 1 }
  console.log(ev.length, n)
}, 100000)
