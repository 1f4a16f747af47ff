import { lexicons } from './lexicon.ts'
import type { Lexicon } from './lexicon-types.ts'

type List = (lexicon: Lexicon) => readonly string[] | undefined

const wordsOfLists = (lists: readonly List[]): readonly string[] => [...new Set(lexicons.flatMap((lexicon) => lists.flatMap((list) => list(lexicon) ?? [])))]

const wordsOfAll = (...lists: readonly List[]): readonly string[] => wordsOfLists(lists)

const escaped = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}/]/gu, '\\$&')

/** Phrases as alternatives of a pattern, the longest first. */
export const alternativesOf = (phrases: readonly string[]): string =>
  [...phrases].sort((one, other) => other.length - one.length).map(escaped).join('|')

const alternatives = (...lists: readonly List[]): string => alternativesOf(wordsOfLists(lists))

/** `and` and `or` in every language, as alternatives of a pattern. */
export const joinings = alternatives((lexicon) => lexicon.andWords, (lexicon) => lexicon.orWords)
/** `and` in every language, as alternatives of a pattern. */
export const ands = alternatives((lexicon) => lexicon.andWords)
/** Articles in every language, as alternatives of a pattern. */
export const articles = alternatives((lexicon) => lexicon.articles)
/** Articles in every language. */
export const articleWords: ReadonlySet<string> = new Set(wordsOfAll((lexicon) => lexicon.articles))
/** `of` in every language, as alternatives of a pattern. */
export const ofs = alternatives((lexicon) => lexicon.ofWords)
/** What may follow the number of a day, as alternatives of a pattern. */
export const dayEndings = alternatives((lexicon) => lexicon.dayEndings)
/** What may follow the label of a contact, as alternatives of a pattern. */
export const contactTails = alternatives((lexicon) => lexicon.contactTails)
/** Words before a number of an appeal, and ordinals before those, as alternatives of a pattern. */
export const numberWords = alternatives((lexicon) => lexicon.numberWords)
export const ordinals = alternatives((lexicon) => lexicon.ordinals)
/** What is before the number of an earlier issue, as alternatives of a pattern; a count may be in brackets before the last word. */
export const laterOpenings = alternatives((lexicon) => lexicon.laterOpenings).replace(/ (?=[^ |]+(?:\||$))/gu, '(?: \\(\\d{1,2}\\))? ')

/** Small words of titles, names and addresses. */
export const smallWords: ReadonlySet<string> = new Set(
  wordsOfAll((lexicon) => lexicon.articles, (lexicon) => lexicon.ofWords, (lexicon) => lexicon.andWords, (lexicon) => lexicon.orWords, (lexicon) => lexicon.smallWords),
)
/** Small words inside the names of persons. */
export const nameParticles: ReadonlySet<string> = new Set(wordsOfAll((lexicon) => lexicon.nameParticles))
/** Words that are part of an office only beside one. */
export const officeModifiers: ReadonlySet<string> = new Set(wordsOfAll((lexicon) => lexicon.officeModifiers))
/** Fields of ministers and secretaries. */
export const officeFields: ReadonlySet<string> = new Set(wordsOfAll((lexicon) => lexicon.officeFields))
/** What joins an office and its field. */
export const officeJoinings: ReadonlySet<string> = new Set(['&', ...wordsOfAll((lexicon) => lexicon.articles, (lexicon) => lexicon.ofWords, (lexicon) => lexicon.andWords)])
/** `of` between an office and its field. */
export const ofWords: ReadonlySet<string> = new Set(wordsOfAll((lexicon) => lexicon.ofWords))
/** Titles of persons that also begin an office. */
export const officeTitles: ReadonlySet<string> = new Set(wordsOfAll((lexicon) => lexicon.officeTitles))
/** Greetings that count only with punctuation or before running text. */
export const weakGreetings: ReadonlySet<string> = new Set(wordsOfAll((lexicon) => lexicon.weakGreetings))
/** Closings that are a whole sentence. */
export const closingSentences: ReadonlySet<string> = new Set(wordsOfAll((lexicon) => lexicon.closingSentences))
/** Words after which a line cannot end. */
export const openEnds: ReadonlySet<string> = new Set([...smallWords, ...wordsOfAll((lexicon) => lexicon.openEnds)])

const pattern = (source: string): RegExp => new RegExp(source, 'u')
const within = (phrases: string): RegExp => pattern(`(?<![\\p{L}\\p{N}])(?:${phrases})(?![\\p{L}\\p{N}])`)

/** Patterns on folded text. */
export const smallPatterns = {
  nationEnding: pattern(`(?:${alternatives((lexicon) => lexicon.nationEndings)})$`),
  embassy: within(alternatives((lexicon) => lexicon.embassies)),
  embassyAtStart: pattern(`^(?:(?:${alternatives((lexicon) => lexicon.articles)})\\s)?(?:${alternatives((lexicon) => lexicon.embassies)})(?![\\p{L}\\p{N}])`),
  ofTheMailing: pattern(`^(?:${lexicons.map((lexicon) => `(?:${alternativesOf(lexicon.dearWords)})\\s(?:${alternativesOf(lexicon.readers)})`).filter((one) => !one.includes('(?:)')).join('|')})`),
  inlineClosing: pattern(`(?<=[.!?]["”]?\\s)(?:${alternatives((lexicon) => lexicon.inlineClosings)})(?![\\p{L}\\p{N}]),?`),
  demandOpening: pattern(`^(?:\\p{L}{3,14}(?:${alternatives((lexicon) => lexicon.demandEndings)})(?![\\p{L}\\p{N}])|${alternatives((lexicon) => lexicon.demandOpenings)})`),
  acting: pattern(`(?<![\\p{L}\\p{N}])(?:${alternatives((lexicon) => lexicon.actWords)})`),
  ownLanguage: pattern(alternatives((lexicon) => lexicon.ownLanguagePhrases)),
  writeIn: pattern(`(?:${alternatives((lexicon) => lexicon.writeIn)})\\s`),
  inLanguage: within(alternatives((lexicon) => lexicon.inWords)),
  none: pattern(`^(?:${alternatives((lexicon) => lexicon.noneWords)}|-+)\\.?$`),
  heading: pattern(alternatives((lexicon) => lexicon.labels.urgentAction, (lexicon) => lexicon.headings)),
  urgentAction: pattern(`^[^a-z]*(?:${alternatives((lexicon) => lexicon.labels.urgentAction)})`),
  index: within(alternatives((lexicon) => lexicon.labels.index)),
  dateLabel: pattern(`(?<![\\p{L}\\p{N}])(?:${alternatives((lexicon) => lexicon.labels.issueDate)})\\s?[:：]`),
  step: pattern(`^(?:${alternatives((lexicon) => lexicon.stepOpenings)})`),
  onlyTo: pattern(`^[^\\p{L}]*(?:${alternatives((lexicon) => lexicon.toWords)})?[^\\p{L}]*$`),
  pageMark: pattern(`^(?:(?:${alternatives((lexicon) => lexicon.pageWords)})\\.? ?)?[-–—]?\\s?\\d{1,3}\\s?[-–—]?(?: ?(?:/|${ofs}) ?\\d{1,3})?$`),
  mailHead: pattern(`^(?:${alternatives((lexicon) => lexicon.mailHeads)})(?:\\s?:|\\s)`),
  remark: pattern(`^(?:${alternatives((lexicon) => lexicon.remarks)})\\s?[:-]|^document - |^(?:${alternatives((lexicon) => lexicon.requestsOfRemarks)})`),
  readMore: pattern(alternatives((lexicon) => lexicon.readMore)),
  notOutcome: within(alternatives((lexicon) => lexicon.notOutcome)),
  otherPeople: pattern(`^(?:\\d+ )?(?:${alternatives((lexicon) => lexicon.otherPeople)})$`),
  group: pattern(`^(?:\\p{L}+ )?(?:${alternatives((lexicon) => lexicon.groupWords)}|the)(?![\\p{L}\\p{N}])`),
  gender: pattern(`^(?:${alternatives((lexicon) => lexicon.genders)})$`),
  printedInstitution: new RegExp(`^(?:${alternatives((lexicon) => lexicon.printedInstitutions)})$`, 'iu'),
} as const
