import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { alone } from '../../scripts/setup/lock.mjs'
import { cache } from '../../scripts/setup/places.mjs'

const name = `lock test ${process.pid}`
const lock = join(cache, `${name.replaceAll(' ', '-')}.lock`)

describe('a lock on work', () => {
  afterEach(() => rmSync(lock, { force: true }))

  it('lets one run at a time and is gone afterwards, also after a failure', async () => {
    const seen: string[] = []
    const work = (id: string, fails: boolean) => alone(name, async () => {
      seen.push(`${id} begins`)
      await new Promise((resolve) => setTimeout(resolve, 20))
      seen.push(`${id} ends`)
      if (fails) throw new Error(id)
    })
    const ends = await Promise.allSettled([work('first', true), work('second', false)])
    expect({ seen, statuses: ends.map((end) => end.status), isLocked: existsSync(lock) }).toEqual({
      seen: ['first begins', 'first ends', 'second begins', 'second ends'], statuses: ['rejected', 'fulfilled'], isLocked: false,
    })
  })

  it('takes over what a dead process left behind', async () => {
    mkdirSync(cache, { recursive: true })
    // Higher than any process number a system gives out.
    writeFileSync(lock, '99999999')
    expect(await alone(name, () => 'done')).toBe('done')
  })
})
