import type { CaseId, MemberId, TargetId } from '../ids.ts'
import { fold } from '../text/fold.ts'
import type { PackUnit } from './pack-pages.ts'
import type { PackItem } from './pack-order.ts'
import type { PackLetter, PackPart, PackPlan } from './types.ts'

/** A place in a pack to go to: its first page, counted from 1, and what is there. */
export type PackPlace = { readonly page: number } & (
  | { readonly kind: 'page' }
  | { readonly kind: 'part'; readonly part: PackPart; /** The case or outlet, else empty. */ readonly of: string }
  | { readonly kind: 'target'; readonly target: string; readonly uaNumber: string | null }
  | { readonly kind: 'letter'; readonly member: string; readonly target: string; readonly uaNumber: string | null }
)

export type FoundPlaces = { readonly places: readonly PackPlace[]; /** How many more match. */ readonly rest: number }

/** More than a person reads: typing finds faster. */
const maxPlaces = 40

type Wording = {
  readonly nameOf: (member: MemberId) => string | undefined
  /** What a part is called on screen: it is searched by that. */
  readonly partName: (part: PackPart) => string
}

const partOf = (item: PackItem): { readonly part: PackPart; readonly of: string } => {
  switch (item.kind) {
    case 'pages': return { part: item.part, of: item.of }
    case 'letters': case 'labels': case 'returns': case 'envelopes': return { part: item.kind, of: '' }
  }
}

/** The first unit of each item. */
const partPlaces = (items: readonly PackItem[], units: readonly PackUnit[]): readonly Extract<PackPlace, { kind: 'part' }>[] =>
  units.flatMap(({ item: place, page }, index) => {
    const item = items[place]
    return item === undefined || units[index - 1]?.item === place ? [] : [{ kind: 'part' as const, page, ...partOf(item) }]
  })

type LetterUnit = { readonly unit: PackUnit; readonly letter: PackLetter }

const letterUnits = ({ letters }: Pick<PackPlan, 'letters'>, items: readonly PackItem[], units: readonly PackUnit[]): readonly LetterUnit[] =>
  units.flatMap((unit) => {
    const letter = items[unit.item]?.kind === 'letters' ? letters[unit.at] : undefined
    return letter === undefined ? [] : [{ unit, letter }]
  })

type Target = { readonly target: string; readonly uaNumber: string | null; readonly words: string }

const targetsOf = ({ batches }: Pick<PackPlan, 'batches'>): ReadonlyMap<TargetId, Target> =>
  new Map(batches.map(({ targetId, targetName: target, uaNumber, caseTitle }) => [targetId, { target, uaNumber, words: fold(`${target} ${uaNumber ?? ''} ${caseTitle}`) }]))

const firstOfEach = (letters: readonly LetterUnit[]): readonly LetterUnit[] => {
  const seen = new Set<string>()
  const isFirst = ({ letter: { targetId, caseId } }: { readonly letter: { readonly targetId: TargetId; readonly caseId: CaseId } }): boolean => {
    const key = `${caseId} ${targetId}`
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  }
  return letters.filter(isFirst)
}

/**
 * The pages of a pack whose part, target, case or member has all typed words, without regard to accents and letter case: parts
 * first, then the first letter to each target, then each member's letters. A typed number is the page of that number.
 * Without words these are the parts and targets.
 */
export const findPages = (typed: string, plan: PackPlan, items: readonly PackItem[], units: readonly PackUnit[], { nameOf, partName }: Wording): FoundPlaces => {
  const wanted = fold(typed).split(/\s+/u).filter((word) => word !== '')
  const has = (text: string): boolean => wanted.every((word) => text.includes(word))
  const number = /^\d{1,6}$/u.test(typed.trim()) ? Number(typed.trim()) : 0
  const last = units.at(-1)
  const pages = last === undefined ? 0 : last.page + last.pages - 1
  const letters = letterUnits(plan, items, units)
  const targets = targetsOf(plan)
  const names = new Map<MemberId, string>()
  const foldedName = (id: MemberId): string => {
    const known = names.get(id)
    if (known !== undefined) return known
    const made = fold(nameOf(id) ?? '')
    names.set(id, made)
    return made
  }
  const places: readonly PackPlace[] = [
    ...(number >= 1 && number <= pages ? [{ kind: 'page' as const, page: number }] : []),
    ...partPlaces(items, units).filter(({ part, of }) => has(fold(`${partName(part)} ${of}`))),
    ...firstOfEach(letters).flatMap(({ unit, letter }): readonly PackPlace[] => {
      const found = targets.get(letter.targetId)
      return found === undefined || !has(found.words) ? [] : [{ kind: 'target', page: unit.page, target: found.target, uaNumber: found.uaNumber }]
    }),
    ...(wanted.length === 0 ? [] : letters.flatMap(({ unit, letter: { memberId, targetId } }): readonly PackPlace[] => {
      const found = targets.get(targetId)
      if (memberId === null || found === undefined) return []
      const name = foldedName(memberId)
      if (!has(`${name} ${found.words}`) || !wanted.some((word) => name.includes(word))) return []
      return [{ kind: 'letter', page: unit.page, member: nameOf(memberId) ?? '', target: found.target, uaNumber: found.uaNumber }]
    })),
  ]
  return { places: places.slice(0, maxPlaces), rest: Math.max(0, places.length - maxPlaces) }
}
