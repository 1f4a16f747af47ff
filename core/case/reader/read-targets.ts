import { eachName } from '../../each-name.ts'
import { contactFields } from '../target-fields.ts'
import type { TargetFacts } from '../types.ts'
import { shortNameOf } from '../../country/country-names.ts'
import { countryOfAddress } from './country-of-address.ts'
import { foldInPlace } from '../../text/fold.ts'
import type { Ledger } from './ledger.ts'
import { isCourtesyLine, isRoleLine, isUnfinished, noOfficial, officialIn } from './name-and-role.ts'
import type { Official } from './name-and-role.ts'
import { textOf } from './piece.ts'
import type { Piece } from './piece.ts'
import type { Section } from './sections.ts'
import { splitTargets } from './split-targets.ts'
import { listFields } from './target-block.ts'
import type { Block, ListField } from './target-block.ts'

type BlockParts = { readonly name: readonly Piece[]; readonly role: readonly Piece[]; readonly postal: readonly Piece[] }

const maxHeadLines = 4

/** Splits a block into name, office and address, printed in any order. */
const splitBlock = (lines: readonly Piece[]): BlockParts => {
  let name: readonly Piece[] = []
  let role: readonly Piece[] = []
  const postal: Piece[] = []
  const takeOfficial = (official: Official): void => {
    name = [...name, ...[official.courtesy, official.name].filter((piece) => piece !== null)]
    role = official.role === null ? role : [...role, official.role]
    postal.push(...[official.above, official.rest].filter((piece) => piece !== null))
  }
  let hasName = false
  let isRoleOpen = false
  lines.forEach((line, index) => {
    const text = textOf(line)
    const canBeHead = index < maxHeadLines && postal.length < 2
    if (isRoleOpen && postal.length === 0) {
      role = [...role, line]
      isRoleOpen = isUnfinished(text)
      return
    }
    const official = canBeHead ? officialIn(line) : noOfficial
    const fits =
      (official.name !== null || official.role !== null) &&
      (official.name === null || !hasName) &&
      (official.role === null || role.length === 0) &&
      (postal.length === 0 || official.name !== null || isRoleLine(text))
    if (canBeHead && !hasName && isCourtesyLine(text)) name = [...name, line]
    else if (fits) {
      takeOfficial(official)
      hasName = hasName || official.name !== null
      isRoleOpen = official.role !== null && official.rest === null && isUnfinished(textOf(official.role))
    } else postal.push(line)
  })
  return { name, role, postal }
}

const trimComma = (text: string): string => text.replace(/\s*[,;:]+$/u, '')
const joined = (pieces: readonly Piece[]): string | null => (pieces.length === 0 ? null : trimComma(pieces.map(textOf).join(' ')))

/** Without closing brackets at the end, as in `(Salutation: Dear Minister)`, where the opening one is before the label. */
const withoutEnd = (text: string): string => (text.includes('(') ? text.replace(/[\s\]]+$/u, '') : text.replace(/[\s\])]+$/u, ''))

const unique = (texts: readonly string[]): readonly string[] => [...new Map(texts.map((text) => [foldInPlace(text), text])).values()]

const factsOf = (block: Block, parts: BlockParts, isCopy: boolean): TargetFacts => {
  const texts = (field: ListField): readonly string[] => unique(block.lists[field].map(textOf))
  const postalLines = parts.postal.map((line) => textOf(line).replace(/\.$/u, (dot) => (/\b\p{L}{1,3}\.$/u.test(textOf(line)) ? dot : '')))
  const code = countryOfAddress(postalLines)
  return {
    name: joined(parts.name),
    role: joined(parts.role),
    postalLines,
    country: code === null ? null : shortNameOf(code),
    ...eachName<Pick<TargetFacts, ListField>>(listFields, texts),
    salutation: block.salutation === null ? null : withoutEnd(textOf(block.salutation)),
    isCopy,
  }
}

/** A name alone, or a line that only looks like an address, is not a target: nobody could write to it. */
const isTarget = (target: TargetFacts): boolean =>
  (target.postalLines.length > 0 && (target.name !== null || target.role !== null || target.postalLines.length > 1 || target.isCopy)) ||
  (target.name !== null && target.role !== null) ||
  contactFields.some((name) => target[name].length > 0) ||
  target.isCopy

const recordTarget = (ledger: Ledger, at: `targets.${number}`, block: Block, parts: BlockParts, facts: TargetFacts): void => {
  const isSure = facts.postalLines.length > 0 && facts.name !== null
  ledger.take(`${at}.name`, parts.name, 'position', isSure ? 'sure' : 'check')
  ledger.take(`${at}.role`, parts.role, 'office-word')
  ledger.take(`${at}.postalLines`, parts.postal, 'position', facts.country === null ? 'check' : 'sure')
  for (const field of listFields) {
    const texts = facts[field]
    block.lists[field].forEach((piece) => {
      const index = texts.findIndex((text) => foldInPlace(text) === foldInPlace(textOf(piece)))
      ledger.take(`${at}.${field}.${index}`, [piece], 'label')
    })
  }
  if (block.salutation !== null) ledger.take(`${at}.salutation`, [block.salutation], 'label')
}

/** Reads every target of the document, copies included, in printed order. */
export const readTargets = (sections: readonly Section[], ledger: Ledger): readonly TargetFacts[] => {
  const targets: TargetFacts[] = []
  for (const section of sections) {
    if (section.kind !== 'targets' && section.kind !== 'copies') continue
    for (const block of splitTargets(section.items, ledger.skip)) {
      const parts = splitBlock(block.lines)
      const facts = factsOf(block, parts, section.kind === 'copies')
      if (!isTarget(facts)) continue
      recordTarget(ledger, `targets.${targets.length}`, block, parts, facts)
      targets.push(facts)
    }
  }
  return targets
}
