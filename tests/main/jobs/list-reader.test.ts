import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { createForkNode } from '../../../main/jobs/fork-node.ts'
import { createListReader } from '../../../main/jobs/list-reader.ts'
import type { ForkWorker } from '../../../main/jobs/worker-handle.ts'

const asIs = { encoding: null, sheet: null }
const book = () => writeXlsx({ sheets: [{ name: 'Members', rows: [['Name'], ['Zoë']] }] })

describe('a list read in a process of its own', () => {
  it('is a workbook or address cards', async () => {
    const read = createListReader(createForkNode())
    const cards = new TextEncoder().encode('BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoë\r\nEND:VCARD\r\n')
    expect([await read(await book(), asIs), await read(cards, asIs)].map((list) => list.ok && list.value.list.rows.map(({ cells }) => cells[0]))).toEqual([['Zoë'], ['Zoë']])
  })

  it('is given up when it takes too long or its process ends, and text needs no process', async () => {
    let kills = 0
    const silent: ForkWorker = () => {
      let exit = (): void => undefined
      return { send: () => undefined, onMessage: () => undefined, onExit: (listener) => void (exit = listener), kill: () => { kills += 1; exit() } }
    }
    const ended: ForkWorker = (name) => ({ ...silent(name), onExit: (listener) => void queueMicrotask(listener) })
    const answers = [await createListReader(silent, 20)(await book(), asIs), await createListReader(ended)(await book(), asIs), await createListReader(silent)(new TextEncoder().encode('Name\nZoë\n'), asIs)]
    expect([answers.map((list) => (list.ok ? 'read' : list.problem.code)), kills]).toEqual([['too-slow', 'reader-stopped', 'read'], 1])
  })
})
