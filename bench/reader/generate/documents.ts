// Invented documents with their keys, in the layouts that are known, damaged as real copies are.
import { textNamesOf } from './country-words.ts'
import type { ReaderLanguage } from '../../../core/reader-languages.ts'
import { readerLanguages } from '../../../core/reader-languages.ts'
import type { SourceText } from '../../../core/case/source-text.ts'
import { linesOfText } from '../../../documents/read/lines-of-text.ts'
import type { Key, KeyTarget } from '../documents.ts'
import { layouts, officialOf, personOf, printOfficial } from './blocks.ts'
import { chooserOf } from './choose.ts'
import type { Choose } from './choose.ts'
import { damage } from './damage.ts'
import { cities, pools } from './pools.ts'
import type { Pool } from './pools.ts'

export type GeneratedDocument = { readonly text: SourceText; readonly key: Key; readonly printed: string }

type Filler = { readonly person: string; readonly surname: string; readonly country: string; readonly date: string }

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

const fill = (choose: Choose, text: string, filler: Filler): string =>
  text.replace(/\{(\w+)\}/gu, (_, name: string) => {
    switch (name) {
      case 'person': return choose.chance(0.7) ? filler.person : `${personOf(choose).first} ${personOf(choose).last}`
      case 'surname': return choose.chance(0.6) ? filler.surname : personOf(choose).last
      case 'country': return filler.country
      case 'date': return filler.date
      case 'city': return choose.one(cities)
      case 'age': return String(choose.count(2, 70))
      case 'number': return `${choose.count(1, 300)}/${choose.count(10, 24)}`
      default: return String(choose.count(10, 99))
    }
  })

const paragraph = (choose: Choose, pool: Pool, filler: Filler, sentences: number): string =>
  Array.from({ length: sentences }, () => fill(choose, choose.one(pool.sentences), filler)).join(' ')

type Blocks = { readonly lines: readonly string[]; readonly keys: readonly KeyTarget[]; readonly surname: string }

const blocksOf = (choose: Choose, pool: Pool, language: ReaderLanguage, country: string, count: number, isCopy: boolean): Blocks => {
  const layout = choose.one(layouts)
  const capitals = choose.chance(0.2)
  const gap = choose.one([[''], [''], [''], [], ['', '']])
  const bullet = choose.chance(0.12) ? choose.one(['- ', '• ', '* ', '1) ', '> ']) : ''
  const keys: KeyTarget[] = []
  let surname = ''
  const lines = Array.from({ length: count }, () => {
    const official = officialOf(choose, pool, language, country, capitals)
    const printed = printOfficial(choose, pool, official, choose.chance(0.85) ? layout : choose.one(layouts))
    keys.push({ ...printed.key, isCopy })
    surname = official.surname
    return [`${bullet}${printed.lines[0] ?? ''}`, ...printed.lines.slice(1), ...gap]
  }).flat()
  const isOneLine = count > 1 && choose.chance(0.06)
  return { lines: isOneLine ? [lines.filter((line) => line !== '').join(choose.one(['; ', ', ', ' ']))] : lines, keys, surname }
}

const label = (choose: Choose, labels: readonly string[]): readonly string[] => (choose.chance(0.7) ? [choose.one(labels)] : [])

const withMenus = (choose: Choose, pool: Pool, lines: readonly string[]): readonly string[] => {
  const menu = (): readonly string[] => Array.from({ length: choose.count(1, 7) }, () => choose.one(pool.menus))
  return [...(choose.chance(0.3) ? [...menu(), ''] : []), ...lines, ...(choose.chance(0.35) ? ['', ...menu()] : [])]
}

/** People and addresses in a document that nobody is asked to write to. */
const othersOf = (choose: Choose, pool: Pool): readonly string[] => {
  const person = (): string => `${personOf(choose).first} ${personOf(choose).last}`
  const count = choose.count(1, 8)
  return choose.one([
    () => Array.from({ length: count }, () => choose.one([`${person()}, ${choose.one(pool.roles)}`, `${person()} – ${choose.one(pool.institutions)}`, person(), `- ${person()}, ${choose.one(['teacher', 'farmer', 'journalist'])}, ${choose.count(20, 60)}`])),
    () => [choose.one(pool.menus), `${choose.one(pool.streets)}, ${choose.one(cities)}`, `${choose.one(pool.contacts.phone)} ${choose.count(100, 999)} ${choose.count(100, 999)} ${choose.count(1000, 9999)}`, `${choose.one(pool.contacts.email)} info@network.example`],
    () => [`${person()}, ${choose.one(pool.roles)}, ${choose.one(['said', 'declaró', 'a déclaré', 'sagte', 'ha detto'])} ${choose.one(pool.sentences.slice(0, 3)).replace(/\{\w+\}/gu, person)}`],
    () => [person(), choose.one(pool.roles), `${choose.one(['Network', 'Committee', 'Group', 'Association', 'Comité', 'Gruppe'])} ${choose.one(cities)}`],
  ])()
}

const generateFor = (choose: Choose, language: ReaderLanguage, pool: Pool): GeneratedDocument => {
  const country = choose.one(textNamesOf(choose.chance(0.6) ? language : 'en'))
  const { first, last } = personOf(choose)
  const filler: Filler = { person: `${first} ${last}`, surname: last, country, date: `${choose.count(1, 28)} ${choose.one(months)} ${choose.count(1988, 2024)}` }
  const title = fill(choose, choose.one(pool.titlesOfDocuments), filler)
  const targets = blocksOf(choose, pool, language, country, choose.one([1, 1, 1, 2, 2, 3, 4, 6]), false)
  const copies = choose.chance(0.4) ? blocksOf(choose, pool, language, country, choose.one([1, 1, 2, 3, 8]), true) : null
  const greeting = fill(choose, choose.one(pool.greetings), { ...filler, surname: targets.surname })
  const body = Array.from({ length: choose.count(1, 4) }, () => paragraph(choose, pool, filler, choose.count(1, 4)))
  const closing = choose.one(pool.closings)
  const wholeLetter = [...(choose.chance(0.3) ? [`Re: ${title}`, ''] : []), `${greeting}${choose.one([',', ',', ':', '!', ''])}`, ...(choose.chance(0.8) ? [''] : []), ...body.flatMap((text) => [text, ...(choose.chance(0.7) ? [''] : [])]), `${closing}${choose.one([',', '', ','])}`]
  const letter = choose.chance(0.15) ? [wholeLetter.filter((line) => line !== '').join(' ')] : wholeLetter
  const story = Array.from({ length: choose.count(1, 4) }, () => paragraph(choose, pool, filler, choose.count(1, 5)))
  const listed = choose.chance(0.12) ? othersOf(choose, pool) : []
  const spaced = [...story.flatMap((text) => [text, '']), ...listed, ...(listed.length > 0 ? [''] : [])]
  const background = choose.chance(0.3) ? ['', choose.one(pool.backgroundLabels), paragraph(choose, pool, filler, choose.count(2, 5)), paragraph(choose, pool, filler, choose.count(2, 4))] : []
  const demands = Array.from({ length: choose.count(2, 4) }, () => fill(choose, choose.one(pool.demands), filler))
  const mark = choose.one(['- ', '• ', '', ' ', '* ', '1. '])
  const demandLines = [...(choose.chance(0.5) ? [`${choose.one(pool.writeTo)} ${choose.one(pool.roles)}${choose.one([':', ', calling on the government to:', '.'])}`] : []), ...demands.flatMap((demand) => [`${mark}${choose.chance(0.3) ? demand[0]?.toUpperCase() + demand.slice(1) : demand}`, ...(choose.chance(0.15) ? [''] : [])])]
  const more = choose.chance(0.35) ? ['', fill(choose, choose.one(pool.more), filler)] : []
  const before = choose.chance(0.2) ? [...othersOf(choose, pool), ''] : []
  const after = choose.chance(0.3) ? ['', ...othersOf(choose, pool)] : []
  const copyLines = copies === null ? [] : [...(choose.chance(0.9) ? [choose.one(pool.copyLabels)] : ['cc:']), ...copies.lines]
  const dateInside = choose.chance(0.08)
  const dated = choose.chance(0.4) ? [choose.one([filler.date, `${choose.one(cities)}, ${filler.date}`]), ''] : []
  const head = choose.chance(0.8) ? [title, ...(choose.chance(0.7) ? [''] : [])] : []
  const inSentence = targets.keys.length === 1 && targets.lines.length < 8 && choose.chance(0.2)
  const sentence = inSentence ? [`${choose.chance(0.4) ? `${paragraph(choose, pool, filler, 1)} ` : ''}${choose.one(pool.writeTo)} ${targets.lines.filter((line) => line !== '').join(choose.one([', ', ' ', '; ']))}${choose.one(['.', '', ` ${paragraph(choose, pool, filler, 1)}`])}`] : null
  const targetLines = dateInside ? (choose.chance(0.5) ? [...targets.lines.slice(0, 1), filler.date, ...targets.lines.slice(1)] : [`${targets.lines[0] ?? ''} ${filler.date}`, ...targets.lines.slice(1)]) : targets.lines
  const addressed = sentence ?? [...label(choose, pool.targetLabels), ...targetLines]
  const shape = choose.count(0, 7)
  const second = blocksOf(choose, pool, language, country, 1, false)
  const hasLetter = shape !== 1
  const lines = [
    // A whole urgent action; the old layout with demands; a letter alone; an appeal with the letter first; addresses below a story.
    () => [...head, ...dated, ...spaced, choose.one(pool.instructions), ...addressed, ...copyLines, ...label(choose, pool.letterLabels), ...letter, ...background, ...more],
    () => [...head, ...dated, ...spaced, choose.one(pool.instructions), ...demandLines, '', ...addressed, ...copyLines, ...background, ...more],
    () => [...dated, ...addressed, '', ...letter, choose.chance(0.5) ? `${personOf(choose).first} ${personOf(choose).last}` : '', ...copyLines],
    () => [...head, ...spaced, ...label(choose, pool.letterLabels), ...letter, '', choose.one(pool.targetLabels), ...(sentence ?? targets.lines), ...copyLines, ...more],
    () => [...head, ...dated, ...spaced, ...addressed, ...copyLines, ...letter, ...more, ...background],
    () => [...head, ...spaced, ...demandLines, '', ...addressed, '', ...copyLines, ...letter, ...more],
    // A mailing that ends before the addressee, and a page of letters, each with its own.
    () => [...head, ...spaced, choose.one(pool.closings) + choose.one([',', '']), choose.chance(0.5) ? `${personOf(choose).first} ${personOf(choose).last}` : '', '', ...targets.lines, '', ...(choose.chance(0.5) ? [`${choose.one(cities)}, ${filler.date}`, ''] : []), ...letter],
    () => [...head, ...spaced.slice(0, 2), choose.one(['1)', '1.', 'A)', '']), ...targets.lines, '', ...letter, '', choose.one(['2)', '2.', 'B)', '']), ...second.lines, '', `${choose.one(pool.greetings)},`, ...body, choose.one(pool.closings)],
  ][shape]?.() ?? []
  const hasCopies = shape !== 6 && shape !== 7
  const keys = [...targets.keys, ...(shape === 7 ? second.keys : []), ...(hasCopies ? (copies?.keys ?? []) : [])]
  const key: Key = {
    title: head.length > 0 ? title : null,
    summary: shape === 2 ? null : (story[0] ?? null),
    letterStart: hasLetter ? `${greeting} ${body[0] ?? ''}`.slice(0, 90) : null,
    letterEnd: hasLetter ? `${body.at(-1) ?? ''} ${closing}` : null,
    backgroundStart: background[2] ?? null,
    backgroundEnd: background[3] ?? null,
    demands: shape === 1 || shape === 5 ? demands : [],
    targets: keys,
  }
  const printed = damage(choose, withMenus(choose, pool, [...(choose.chance(0.3) ? before : []), ...lines, ...after])).join('\n')
  return { text: linesOfText(printed), key, printed }
}

/** Invented documents, the same for the same seed. */
export const generateDocuments = (count: number, seed: number): readonly GeneratedDocument[] => {
  const choose = chooserOf(seed)
  const languages = readerLanguages.filter((language) => pools[language] !== undefined)
  const weighted = [...languages, 'en', 'en', 'en', 'en', 'es', 'es', 'de', 'fr'] as const
  return Array.from({ length: count }, () => {
    const language = choose.one(weighted)
    const pool = pools[language]
    if (pool === undefined) throw new Error(`no words for ${language}`)
    return generateFor(choose, language, pool)
  })
}
