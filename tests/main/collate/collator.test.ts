import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { ReadProgress } from '../../../core/collate/view.ts'
import { createCollator } from '../../../main/collate/collator.ts'
import { createForkNode } from '../../../main/jobs/fork-node.ts'
import type { WorkerHandle } from '../../../main/jobs/worker-handle.ts'
import { slipBytes } from '../../kit/slips.ts'

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'vigil-collator-test-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const all = { period: null, answers: {} } as const

it('adds up in a process of its own, says when it ended unexpectedly, and begins again', async () => {
  const workers: WorkerHandle[] = []
  const heard: (ReadProgress | null)[] = []
  const fork = createForkNode()
  const collator = createCollator((name) => {
    const worker = fork(name)
    workers.push(worker)
    return worker
  }, (progress) => void heard.push(progress))
  expect(await collator.view(all, 'slips')).toMatchObject({ ok: true, value: { counts: { slips: 0 } } })
  expect(workers).toEqual([])
  const path = join(folder, 'a.json')
  writeFileSync(path, slipBytes())
  expect(await collator.add([{ kind: 'path', path }, { kind: 'bytes', name: 'b.json', bytes: slipBytes({ reportId: 'B', group: { id: 'g2', name: 'Weir' } }) }])).toEqual({ ok: true, value: 0 })
  expect(await collator.view(all, 'slips')).toMatchObject({ ok: true, value: { counts: { counted: 2 }, collation: { total: { groups: 2 } } } })
  expect(heard.at(-1)).toBeNull()
  const ended = new Promise<void>((resolve) => workers[0]?.onExit(resolve))
  workers[0]?.kill()
  await ended
  expect(await collator.view(all, 'slips')).toMatchObject({ ok: false, problem: { code: 'collator-stopped' } })
  expect(await collator.add([{ kind: 'path', path }, { kind: 'text', text: 'none' }])).toEqual({ ok: true, value: 1 })
  expect(await collator.view(all, 'slips')).toMatchObject({ ok: true, value: { counts: { counted: 1 } } })
  await collator.clear()
  expect(await collator.view(all, 'slips')).toMatchObject({ ok: true, value: { counts: { slips: 0 } } })
}, 60_000)
