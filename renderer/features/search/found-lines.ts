import { searchKinds, type Found, type FoundAll, type FoundCaseName } from '../../../core/search/found.ts'
import { caseInList } from '../../../words/case-in-list.ts'
import { packCasesInList } from '../../../words/pack-cases-in-list.ts'
import type { Words } from '../../../words/words.ts'
import type { Route } from '../../navigation.tsx'

/** A result as it is shown, and the page that it leads to. */
type FoundLine = { readonly key: string; readonly title: string; readonly details: readonly string[]; readonly route: Route }

type Kind = keyof Found

const closedIn = ({ isClosed }: FoundCaseName, { search }: Words): readonly string[] => (isClosed ? [search.closed] : [])

const nameOf = ({ uaNumber, caseName }: FoundCaseName, words: Words): string => caseInList({ uaNumber, name: caseName }, words)

/** The title, where the name of the case is another. */
const titleBeside = ({ title, caseName }: FoundCaseName): readonly string[] => (title === '' || title === caseName ? [] : [title])

const lineOf: { readonly [Name in Kind]: (found: Found[Name], words: Words) => Omit<FoundLine, 'key'> } = {
  person: (found, words) => ({ title: found.name, details: [nameOf(found, words), ...closedIn(found, words), ...titleBeside(found)], route: { page: 'cases', caseId: found.caseId } }),
  case: (found, words) => ({
    title: nameOf(found, words), details: [...closedIn(found, words), ...titleBeside(found), ...(found.hit === null || found.hit.field === 'title' ? [] : [found.hit.text])], route: { page: 'cases', caseId: found.caseId },
  }),
  member: ({ memberId, name }) => ({ title: name, details: [], route: { page: 'members', memberId } }),
  document: (found, words) => ({
    title: found.fileName, details: [words.search.inDocument({ title: nameOf(found, words), day: words.format.day(found.addedOn) }), ...(found.hit === null ? [] : [found.hit.text])],
    route: { page: 'cases', caseId: found.caseId, sourceId: found.sourceId },
  }),
  event: ({ eventId, name, on, place }, { format }) => ({ title: name, details: [format.day(on), ...(place === null ? [] : [place])], route: { page: 'event', eventId } }),
  pack: ({ packId, name, cases, madeOn, letterCode }, words) => {
    const { search, format } = words
    const of = packCasesInList(cases, words)
    return {
      title: name || of || search.packUnnamed({ day: format.day(madeOn) }),
      details: [...(letterCode === null ? [] : [search.packLetter({ code: letterCode })]), search.packMade({ day: format.day(madeOn) }), ...(name === '' || of === '' ? [] : [of])],
      route: { page: 'packs', packId },
    }
  },
  report: ({ reportId, period, madeOn }, { search, format }) => ({
    title: search.period({ from: format.day(period.from), to: format.day(period.to) }), details: [search.packMade({ day: format.day(madeOn) })], route: { page: 'reports', reportId },
  }),
}

type FoundLines = { readonly kind: Kind; readonly hasMore: boolean; readonly lines: readonly FoundLine[] }

const linesOf = <Name extends Kind>(kind: Name, found: FoundAll, words: Words): FoundLines => {
  const make = lineOf[kind]
  return { kind, hasMore: found[kind].hasMore, lines: found[kind].items.map((item, index) => ({ key: `${kind}-${index}`, ...make(item, words) })) }
}

/** The groups that have something, in their order. */
export const foundLines = (found: FoundAll, words: Words): readonly FoundLines[] =>
  searchKinds.map((kind) => linesOf(kind, found, words)).filter(({ lines }) => lines.length > 0)
