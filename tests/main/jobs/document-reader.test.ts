import { Document, Packer, Paragraph } from 'docx'
import { describe, expect, it } from 'vitest'
import { createDocumentReader } from '../../../main/jobs/document-reader.ts'
import { createForkNode } from '../../../main/jobs/fork-node.ts'
import { residentBytesOf } from '../../../main/jobs/resident-bytes.ts'
import type { ForkWorker } from '../../../main/jobs/worker-handle.ts'

const wordBytes = async (): Promise<Uint8Array> =>
  new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('Dear Minister,')] }] })))

/** A fake process that sends the messages of the test, or none. */
const puppet = (behave: (say: (message: unknown) => void, exit: () => void) => void): { readonly fork: ForkWorker; readonly killed: () => number } => {
  let kills = 0
  return {
    killed: () => kills,
    fork: () => {
      const exits: (() => void)[] = []
      const messages: ((message: unknown) => void)[] = []
      const exit = (): void => exits.splice(0).forEach((listener) => listener())
      return {
        send: () => behave((message) => messages.forEach((listener) => listener(message)), exit),
        onMessage: (listener) => void messages.push(listener),
        onExit: (listener) => void exits.push(listener),
        kill: () => {
          kills += 1
          exit()
        },
      }
    },
  }
}

describe('a document read in a process of its own', () => {
  it('comes back as lines', async () => {
    const read = createDocumentReader(createForkNode())
    expect(await read(await wordBytes(), 'letter.docx', null)).toMatchObject({
      ok: true,
      value: {
        reading: { kind: 'first', targets: [] }, text: { lines: [{ text: 'Dear Minister,' }] }, mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
    })
  })

  it('is refused in words when it is damaged', async () => {
    const read = createDocumentReader(createForkNode())
    expect(await read((await wordBytes()).slice(0, 900), 'letter.docx', null)).toEqual({ ok: false, problem: { code: 'damaged' } })
  })

  it('is given up when it takes too long, and its process is ended', async () => {
    const { fork, killed } = puppet(() => undefined)
    expect([await createDocumentReader(fork, 30)(await wordBytes(), 'letter.docx', null), killed()]).toEqual([{ ok: false, problem: { code: 'too-slow' } }, 1])
  })

  it('is given up when its process takes up too much memory, also where its heap is small', async () => {
    const takingUp = (bytes: number) => {
      const { fork, killed } = puppet(() => undefined)
      return { killed, read: createDocumentReader((name) => ({ ...fork(name), residentBytes: () => bytes }), 400) }
    }
    const [large, small] = [takingUp(2_000_000_000), takingUp(200_000_000)]
    expect([await large.read(await wordBytes(), 'letter.docx', null), large.killed()]).toEqual([{ ok: false, problem: { code: 'too-much-memory' } }, 1])
    expect(await small.read(await wordBytes(), 'letter.docx', null)).toEqual({ ok: false, problem: { code: 'too-slow' } })
  })

  it('is given up as too large for its memory where its process dies with a heap that is nearly full', async () => {
    const dying = (bytes: number): ForkWorker => {
      const { fork } = puppet((_say, exit) => void setTimeout(exit, 250))
      return (name) => ({ ...fork(name), residentBytes: () => bytes })
    }
    expect([await createDocumentReader(dying(500_000_000))(await wordBytes(), 'a.docx', null), await createDocumentReader(dying(100_000_000))(await wordBytes(), 'a.docx', null)]).toEqual([
      { ok: false, problem: { code: 'too-much-memory' } }, { ok: false, problem: { code: 'reader-stopped' } },
    ])
  })

  it('as long text, which is refused beyond a million characters', async () => {
    const read = createDocumentReader(createForkNode())
    const textOf = (characters: number): Uint8Array => new TextEncoder().encode('Dear Minister, release her.\n\n'.repeat(characters / 29))
    expect([(await read(textOf(400_000), 'a.txt', null)).ok, await read(textOf(1_200_000), 'a.txt', null), await read(textOf(5_800_000), 'a.txt', null)]).toEqual([
      true, { ok: false, problem: { code: 'too-large' } }, { ok: false, problem: { code: 'too-large' } },
    ])
  })

  it('knows the memory of a process of its own on Linux', () => {
    expect(residentBytesOf(process.pid) ?? 50_000_000).toBeGreaterThan(10_000_000)
    expect(residentBytesOf(undefined)).toBeNull()
  })

  it('is given up when its process dies, as it does without memory', async () => {
    const { fork, killed } = puppet((_say, exit) => exit())
    expect([await createDocumentReader(fork)(await wordBytes(), 'letter.docx', null), killed()]).toEqual([{ ok: false, problem: { code: 'reader-stopped' } }, 0])
  })

  it('does not listen to a message of another shape', async () => {
    const { fork } = puppet((say, exit) => {
      say({ type: 'progress' })
      exit()
    })
    expect(await createDocumentReader(fork)(await wordBytes(), 'letter.docx', null)).toEqual({ ok: false, problem: { code: 'reader-stopped' } })
  })

  it('is read at once, without a process, where it is plain text', async () => {
    const fork: ForkWorker = () => {
      throw new Error('No process is needed for text')
    }
    expect(await createDocumentReader(fork)(new TextEncoder().encode('Dear Minister,'), 'letter.txt', null)).toMatchObject({
      ok: true, value: { reading: { kind: 'first', targets: [] }, text: { lines: [{ text: 'Dear Minister,' }] }, mediaType: 'text/plain; charset=utf-8' },
    })
  })
})
