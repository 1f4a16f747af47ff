import { Buffer } from 'node:buffer'
import { constants, crc32, deflateRawSync } from 'node:zlib'
import { createBlockPool } from '../documents/pack/block-pool.ts'
import { createPackCompiler } from '../documents/pack/compiled-pack.ts'
import { documentBlocks } from '../documents/pack/document-blocks.ts'
import { variantsOf } from '../documents/pack/letter-variants.ts'
import { volumesOf } from '../documents/pack/volumes.ts'
import { benchFonts, write } from './letters-by-vigil.ts'
import { planOf } from './letters-data.ts'

const rounds = 5
const median = (values: readonly number[]): number => [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN

/** Compiles the document, renders the letters, sums and compresses them in one go: the minimum work of an engine with one thread. */
const floor = async (count: number): Promise<void> => {
  const plan = planOf(count)
  const items = volumesOf(plan, 'floor.docx')[0]?.items ?? []
  const { variants, variantOf } = variantsOf(plan, plan.letters)
  const { document } = await createPackCompiler(plan, { fonts: benchFonts, pictures: {} })({ items, letters: variants, envelopes: [], labels: [] })
  const blocks: Uint8Array[] = []
  const content = {
    compiled: document, letters: { letters: plan.letters, variantOf, senders: variants.map(() => ({ isRightToLeft: false, room: null })) },
    runs: [{ from: 0, to: count }], envelopes: { letters: [], variantOf: [], senders: [] }, labelRows: [],
  }
  for await (const block of documentBlocks(content, { isCancelled: () => false, onLetter: () => undefined }, createBlockPool())) blocks.push(block)
  const whole = Buffer.concat(blocks)
  crc32(whole)
  deflateRawSync(whole, { level: 6, finishFlush: constants.Z_FINISH })
}

/** Longest time between two ticks of a millisecond's timer while the work runs. */
const worstBlock = async (work: () => Promise<void>): Promise<number> => {
  let [last, worst] = [performance.now(), 0]
  const timer = setInterval(() => {
    const now = performance.now()
    worst = Math.max(worst, now - last)
    last = now
  }, 1)
  await work()
  clearInterval(timer)
  return worst
}

/** Whole packs, written to a file, against the floor, warm and alternating; and the longest block of the thread. */
export const againstFloor = async (count: number, path: string): Promise<{ readonly floor: number; readonly vigil: number; readonly ratio: number; readonly worstBlock: number }> => {
  await write(count, path)
  await floor(count)
  const [floors, ours, blocks]: [number[], number[], number[]] = [[], [], []]
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now()
    await floor(count)
    const middle = performance.now()
    blocks.push(await worstBlock(() => write(count, path)))
    floors.push(middle - start)
    ours.push(performance.now() - middle)
  }
  return { floor: median(floors), vigil: median(ours), ratio: median(ours) / median(floors), worstBlock: median(blocks) }
}
