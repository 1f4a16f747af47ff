import { join } from 'node:path'
import { storeKey } from '../../db/file/stored-key.ts'
import type { CallInput, CallName } from '../../preload/contract.ts'
import { testKeyFile } from './encrypted-file.ts'
import type { FullBench } from './full-bench.ts'
import { valueOf } from './services.ts'

const current = 'lantern over the mill lane'

const shown = async ({ call }: FullBench): Promise<{ readonly recoveryKey: string }> => ({ recoveryKey: valueOf(await call('passphrase.begin', { passphrase: current })).groups.join(' ') })

const isSet = async (bench: FullBench): Promise<{ readonly current: string }> => {
  valueOf(await bench.call('passphrase.confirm', await shown(bench)))
  return { current }
}

/** An input for every call about the passphrase. */
export const passphraseExamples: { readonly [Name in Extract<CallName, `passphrase.${string}`>]: (bench: FullBench) => CallInput<Name> | Promise<CallInput<Name>> } = {
  'passphrase.state': () => null,
  'passphrase.noticeRead': ({ folder }) => {
    // Of data that these replaced.
    storeKey(join(folder, 'vigil.sqlite'), testKeyFile)
    return null
  },
  'passphrase.begin': () => ({ passphrase: current }),
  'passphrase.confirm': shown,
  'passphrase.sheet': isSet,
  'passphrase.change': async (bench) => ({ ...(await isSet(bench)), next: 'another lantern entirely' }),
  'passphrase.remove': isSet,
  'passphrase.askLock': () => null,
  'passphrase.lock': () => ({ reason: 'asked', losesTyped: false, whenDone: false }),
  'passphrase.stayOpen': () => ({ unanswered: null }),
}
