import { join } from 'node:path'
import type { CallInput, CallName } from '../../preload/contract.ts'
import { emptyCopy, type FullBench } from './full-bench.ts'
import { valueOf } from './services.ts'

type LaptopCall = Extract<CallName, `laptops.${string}`>

/** A file that was handed over, with the words that open it. */
const handedOver = async ({ call, eventId, fileOf }: FullBench) => {
  const token = fileOf('handed.vigil')
  const { phrase } = valueOf(await call('laptops.handOver', { what: { kind: 'event', eventId }, withMembers: true, returnBy: '', laptop: '', ownName: '', token }))
  return { token, phrase }
}

/** An input for every call about a second laptop. */
export const laptopExamples: { readonly [Name in LaptopCall]: (bench: FullBench) => CallInput<Name> | Promise<CallInput<Name>> } = {
  'laptops.state': () => null,
  'laptops.copyToReturn': () => null,
  'laptops.chooseFile': () => ({ suggestedName: 'Winter letter evening.vigil' }),
  'laptops.handOver': ({ eventId, fileOf }) => ({ what: { kind: 'event', eventId }, withMembers: true, returnBy: '', laptop: 'Hall laptop', ownName: 'Office laptop', token: fileOf('hall.vigil') }),
  'laptops.pickFile': async (bench) => {
    const { token } = await handedOver(bench)
    Object.assign(bench.services.files, { pickAny: async () => ({ token, fileName: 'handed.vigil' }) })
    return null
  },
  'laptops.pickGroup': ({ services, folder }) => {
    Object.assign(services.files, { pickAny: async () => ({ token: services.files.keepPath(join(folder, 'backups', emptyCopy)), fileName: emptyCopy }) })
    return null
  },
  'laptops.open': handedOver,
  'laptops.join': async (bench) => {
    const file = await handedOver(bench)
    // The other laptop has the member still.
    valueOf(await bench.call('members.delete', { memberId: bench.memberId }))
    return { openedId: valueOf(await bench.call('laptops.open', file)).openedId, answers: [] }
  },
}
