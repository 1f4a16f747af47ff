import type { CallInput, CallName } from '../../preload/contract.ts'
import type { FullBench } from './full-bench.ts'
import { arrive, bytesFrom, keepAll, officeBench, openIn, otherAppeal } from './office.ts'
import { valueOf } from './services.ts'

type OfficeCall = Extract<CallName, `office.${string}`>

/** A file of an office with a case that is new here. */
const given = async (bench: FullBench) => {
  const { office, kept } = await officeBench(undefined, otherAppeal)
  const bytes = await bytesFrom(office, [kept])
  office.close()
  return arrive(bench, bytes)
}

const withKey = async ({ call }: FullBench): Promise<void> => void valueOf(await call('office.makeKey', { name: 'Section office' }))

/** A key that was saved on another laptop, with the words that open it. */
const savedKey = async (bench: FullBench) => {
  const { office } = await officeBench()
  const token = bench.fileOf('key.vigilkey')
  const { phrase } = valueOf(await office.call('office.saveKey', { token: office.services.files.keepPath(bench.services.files.pathOf(token) ?? '') }))
  office.close()
  return { token, phrase }
}

/** An input for every call about an office and its files of cases. */
export const officeExamples: { readonly [Name in OfficeCall]: (bench: FullBench) => CallInput<Name> | Promise<CallInput<Name>> } = {
  'office.key': () => null,
  'office.makeKey': () => ({ name: 'Section office' }),
  'office.chooseFile': () => ({ suggestedName: 'Winter.vigilcases' }),
  'office.saveKey': async (bench) => {
    await withKey(bench)
    return { token: bench.fileOf('own.vigilkey') }
  },
  'office.pickFile': () => null,
  'office.takeKey': savedKey,
  'office.makeFile': async (bench) => {
    await withKey(bench)
    return { caseIds: [bench.kept.id], token: bench.fileOf('winter.vigilcases') }
  },
  'office.trusted': () => null,
  'office.forget': async ({ call }) => ({ publicKey: valueOf(await call('office.trusted', null))[0]?.publicKey ?? '' }),
  'office.openFile': async (bench) => ({ token: await given(bench) }),
  'office.keepCases': async (bench) => {
    const token = await given(bench)
    return keepAll(token, await openIn(bench, token))
  },
}
