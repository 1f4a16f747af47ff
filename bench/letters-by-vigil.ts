import { writePack } from '../documents/pack/write-pack.ts'
import { planOf } from './letters-data.ts'

export const write = async (count: number, path: string): Promise<void> => {
  const written = await writePack(planOf(count), path, { onProgress: () => undefined, isCancelled: () => false })
  if (!written.ok) throw new Error(written.problem.code)
}
