import { caseNameOf } from '../../case/case-name.ts'
import type { Day } from '../../day.ts'
import { codeRanges } from '../code-ranges.ts'
import { fitOf } from '../fit-letters.ts'
import { hasSentenceRoom } from '../letter-fits.ts'
import { amountText, stampPrice } from '../postage.ts'
import type { PackCounts, PackPlan } from '../types.ts'
import type { SheetWords } from './sheet-words.ts'

/** The letters of one address in an outlet's pack. */
type OutletEnvelope = { readonly addressLines: readonly string[]; readonly stamp: string; /** The case where the pack has several; else empty. */ readonly caseName: string; readonly codes: readonly string[]; readonly count: number }

/** What an outlet's pack holds. */
export type OutletLetters = {
  readonly count: number
  /** Of whom the cases are. */
  readonly people: readonly string[]
  readonly envelopes: readonly OutletEnvelope[]
  /** A letter has room for a sentence by hand. */
  readonly hasFreeSpace: boolean
  /** With which the codes begin. */
  readonly mark: string
  readonly madeOn: Day
}

type Planned = Pick<PackPlan, 'letters' | 'fits' | 'batches' | 'cards' | 'choices' | 'madeOn' | 'currency'>

/** The letters of an outlet by address, in the order of the pack. */
export const outletLetters = (plan: Planned, outlet: number, counts: Pick<PackCounts, 'stamps'>, words: SheetWords): OutletLetters => {
  const { letters, batches, cards } = plan
  const places = letters.flatMap((letter, place) => (letter.outlet === outlet ? [place] : []))
  const ofTarget = new Map<string, number[]>()
  for (const place of places) {
    const letter = letters[place]
    const key = `${letter?.caseId} ${letter?.targetId}`
    ofTarget.set(key, [...(ofTarget.get(key) ?? []), place])
  }
  const envelopes = [...ofTarget.values()].flatMap((own): readonly OutletEnvelope[] => {
    const letter = letters[own[0] ?? -1]
    const batch = letter === undefined ? undefined : batches[letter.batch]
    if (batch === undefined) return []
    const price = stampPrice(batch, counts)
    const card = cards.find(({ caseId }) => caseId === batch.caseId)
    return [{
      addressLines: batch.addressLines, stamp: price === null ? words.takeHome.stampTo[batch.postage] : words.takeHome.stamp({ amount: amountText(price, plan.currency) }), count: own.length,
      caseName: card === undefined || cards.length === 1 ? '' : caseNameOf(card), codes: codeRanges(letters, own, words.cover.codeRange),
    }]
  })
  const code = letters[0]?.code ?? ''
  return {
    count: places.length, people: cards.map(caseNameOf), envelopes, mark: code.slice(0, code.indexOf('-')), madeOn: plan.madeOn,
    hasFreeSpace: places.some((place) => { const letter = letters[place]; return letter !== undefined && hasSentenceRoom(fitOf(plan, letter)) }),
  }
}
