import { describe, expect, it } from 'vitest'
import { createAskClose } from '../../../main/passphrase/ask-close.ts'

const settled = (): Promise<void> => new Promise((done) => setImmediate(done))

/** How a window answers that is closed twice, and what was done. */
const closeTwice = async ({ isConverting = true, isEnding = false, confirms = false }): Promise<readonly string[]> => {
  const said: string[] = []
  const close = createAskClose({
    isConverting: () => isConverting, isEnding: () => isEnding,
    confirm: async () => {
      said.push('asked')
      return confirms
    },
    quit: () => void said.push('quit'),
  })
  const closing = (): void => {
    let isKept = false
    close({ preventDefault: () => void (isKept = true) })
    said.push(isKept ? 'kept' : 'closed')
  }
  closing()
  closing()
  await settled()
  closing()
  return said
}

describe('closing a window', () => {
  it('asks once while data or copies are converted, and closes nothing before the answer', async () => {
    expect(await closeTwice({ confirms: true })).toEqual(['asked', 'kept', 'kept', 'quit', 'closed'])
  })

  it('keeps the window open where a person says so, and asks again', async () => {
    expect(await closeTwice({})).toEqual(['asked', 'kept', 'kept', 'asked', 'kept'])
  })

  it.each([['nothing is converted', { isConverting: false }], ['Vigil ends already', { isEnding: true }]] as const)('asks nothing where %s', async (_name, how) => {
    expect(await closeTwice(how)).toEqual(['closed', 'closed', 'closed'])
  })
})
