import { describe, expect, it } from 'vitest'
import { deriveHere } from '../../../db/key/derive.ts'
import { usualCost } from '../../../db/key/wrap.ts'
import { createForkNode } from '../../../main/jobs/fork-node.ts'
import type { ForkWorker } from '../../../main/jobs/worker-handle.ts'
import { createDerive } from '../../../main/passphrase/derive-apart.ts'
import { cheap } from '../../kit/encrypted-file.ts'

const salt = new Uint8Array(16).fill(7)

/** A worker that ends as soon as it is asked. */
const ending: ForkWorker = () => {
  const listeners: (() => void)[] = []
  return { send: () => listeners.forEach((listener) => listener()), onMessage: () => undefined, onExit: (listener) => void listeners.push(listener), kill: () => undefined }
}

describe('the key of a passphrase that is made in a process of its own', () => {
  it('is the one that is made here, also where that process ends without an answer', async () => {
    const [here, apart, after] = await Promise.all([deriveHere('lantern', salt, cheap), createDerive(createForkNode())('lantern', salt, cheap), createDerive(ending)('lantern', salt, cheap)])
    expect([Buffer.from(apart), Buffer.from(after)]).toEqual([Buffer.from(here), Buffer.from(here)])
    expect(Buffer.from(await deriveHere('lanterns', salt, cheap))).not.toEqual(Buffer.from(here))
  })

  it('is not made here where it costs more than usual: what ended that process would end this one', async () => {
    await expect(createDerive(ending)('lantern', salt, { ...usualCost, passes: usualCost.passes + 1 })).rejects.toThrow('ended without it')
  })
})
