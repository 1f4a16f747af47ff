import type { CallInput, CallName } from '../../preload/contract.ts'
import type { FullBench } from './full-bench.ts'
import { valueOf } from './services.ts'

type LaptopCall = Extract<CallName, `laptops.${string}`>

/** A file that was handed over, with the words that open it. */
const handedOver = async ({ call, eventId, fileOf }: FullBench) => {
  const token = fileOf('handed.vigil')
  const { phrase } = valueOf(await call('laptops.handOver', { eventId, withMembers: true, laptop: '', ownName: '', token }))
  return { token, phrase }
}

/** An input for every call about a second laptop. */
export const laptopExamples: { readonly [Name in LaptopCall]: (bench: FullBench) => CallInput<Name> | Promise<CallInput<Name>> } = {
  'laptops.state': () => null,
  'laptops.chooseFile': () => ({ suggestedName: 'Winter letter evening.vigil' }),
  'laptops.handOver': ({ eventId, fileOf }) => ({ eventId, withMembers: true, laptop: 'Hall laptop', ownName: 'Office laptop', token: fileOf('hall.vigil') }),
  'laptops.pickFile': () => null,
  'laptops.open': handedOver,
  'laptops.join': async (bench) => {
    const file = await handedOver(bench)
    // The other laptop has the member still.
    valueOf(await bench.call('members.delete', { memberId: bench.memberId }))
    return { openedId: valueOf(await bench.call('laptops.open', file)).openedId, answers: [] }
  },
}
