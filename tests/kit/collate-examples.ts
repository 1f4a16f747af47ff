import { join } from 'node:path'
import type { CallInput, CallName } from '../../preload/contract.ts'
import type { FullBench } from './full-bench.ts'
import { valueOf } from './services.ts'
import { slipBytes } from './slips.ts'

const allSlips = { period: null, answers: {} } as const

/** Slips are open, so that there is something to look at, to write and to close. */
const openSlip = async ({ call, fileOf }: FullBench): Promise<void> => {
  valueOf(await call('collate.addFiles', { tokens: [fileOf('october.slip.json', slipBytes())] }))
}

type CollateCall = Extract<CallName, `collate.${string}`>

/** An input for every call about slips of many groups. */
export const collateExamples: { readonly [Name in CollateCall]: (bench: FullBench) => CallInput<Name> | Promise<CallInput<Name>> } = {
  'collate.view': async (bench) => {
    await openSlip(bench)
    return { ...allSlips, table: 'slips' }
  },
  'collate.pickFiles': () => null,
  'collate.pickFolder': () => null,
  'collate.addFiles': ({ fileOf }) => ({ tokens: [fileOf('october.slip.json', slipBytes())] }),
  'collate.addText': () => ({ text: new TextDecoder().decode(slipBytes()) }),
  'collate.stop': () => null,
  'collate.rest': () => ({ choice: 'leave' }),
  'collate.clear': async (bench) => {
    await openSlip(bench)
    return null
  },
  'collate.chooseFolder': () => null,
  'collate.write': async (bench) => {
    await openSlip(bench)
    return { ...allSlips, formats: ['csv', 'json'], token: bench.services.files.keepPath(bench.folder) }
  },
  'collate.showInFolder': ({ services, folder }) => ({ token: services.files.keepPath(join(folder, 'out')), fileName: 'totals.xlsx' }),
}
