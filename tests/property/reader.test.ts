import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CaseFacts } from '../../core/case/types.ts'
import type { Reading, SourceRange } from '../../core/case/reading.ts'
import { readUrgentAction } from '../../core/case/read-urgent-action.ts'
import { cleanLine } from '../../core/case/reader/clean-line.ts'
import { linesOfText } from '../../documents/read/lines-of-text.ts'

const folder = fileURLToPath(new URL('../core/case/fixtures/', import.meta.url))
const documents = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(folder + name, 'utf8'))

const cut = fc
  .tuple(fc.constantFrom(...documents), fc.nat(), fc.nat())
  .map(([text, one, other]) => text.slice(Math.min(one % text.length, other % text.length), Math.max(one % text.length, other % text.length)))

const shuffled = fc
  .tuple(fc.constantFrom(...documents), fc.array(fc.nat(), { minLength: 1, maxLength: 40 }))
  .map(([text, picks]) => {
    const lines = text.split('\n')
    return picks.map((pick) => lines[pick % lines.length] ?? '').join('\n')
  })

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 2_000 }),
  fc.string({ unit: 'grapheme', maxLength: 2_000 }),
  cut,
  shuffled,
  fc.array(fc.constantFrom('Dear ', 'TO:', ', ', 'Copies to:', '\n', '@', '1 May 2020', 'UA 1/20', '[a](b)', '**', '- ', 'Minister', 'Peru', '('), { maxLength: 80 }).map((parts) => parts.join('')),
)

const texts = (source: string): readonly string[] => linesOfText(source).lines.map((line) => line.text)

const valueAt = (facts: CaseFacts, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined), facts)

const textAt = (lines: readonly string[], range: SourceRange): string => (lines[range.line] ?? '').slice(range.start, range.end)

const isInside = (lines: readonly string[], range: SourceRange): boolean =>
  range.start >= 0 && range.start < range.end && range.end <= (lines[range.line]?.length ?? -1)

const shownText = (text: string): string => cleanLine({ text }, 0).text

describe('the reader, on any text', () => {
  it('never throws, and its ranges lie inside the lines', () => {
    fc.assert(
      fc.property(anything, (source) => {
        const reading = readUrgentAction(linesOfText(source))
        const lines = texts(source)
        const ranges = [...reading.provenance.flatMap((one) => one.ranges), ...reading.unreadRanges]
        expect(ranges.filter((range) => !isInside(lines, range))).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it('loses no word: each is in a fact, unread, or on a line of labels and instructions', () => {
    fc.assert(
      fc.property(fc.oneof(cut, shuffled), (source) => {
        const reading = readUrgentAction(linesOfText(source))
        const lines = texts(source)
        const booked = [...reading.provenance.flatMap((one) => one.ranges), ...reading.unreadRanges]
        const lost = lines.flatMap((text, line) => wordsOutside(text, booked.filter((range) => range.line === line)))
        expect(lost.filter((words) => !isFixedPhrase(words))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('gives single facts as they are in the source', () => {
    fc.assert(
      fc.property(fc.oneof(cut, shuffled), (source) => {
        const reading = readUrgentAction(linesOfText(source))
        const lines = texts(source)
        const wrong = reading.provenance.filter((one) => isSingleFact(reading, one.field) && !one.ranges.map((range) => shownText(textAt(lines, range))).join(' ').includes(String(valueAt(reading, one.field))))
        expect(wrong).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

const singleFact = /^(?:title|targets\.\d+\.(?:emails|phones|faxes|twitter|instagram|facebook|contactForms|notes)\.\d+|targets\.\d+\.salutation|letters\.\d+\.(?:salutation|closing)|demands\.\d+)$/u

const isSingleFact = (reading: Reading, field: string): boolean => singleFact.test(field) && typeof valueAt(reading, field) === 'string'

const wordsOutside = (text: string, ranges: readonly SourceRange[]): readonly string[] => {
  // The address behind a Markdown link is layout, as it would be in a Word document.
  const plain = text.replace(/\]\([^()\s]*\)/gu, (link) => '\u0001'.repeat(link.length))
  const kept = Array.from({ length: plain.length }, (_, index) => plain.charAt(index))
  for (const range of ranges) kept.fill('\u0001', range.start, range.end)
  return kept
    .join('')
    .split('\u0001')
    .map((words) => shownText(words).trim())
    .filter((words) => /[\p{L}\p{N}]/u.test(words))
}

function loose(text: string): string {
  return shownText(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/**
 * Phrases of the invented documents that hold no facts. They are listed so that the reader cannot skip
 * anything else. A cut document may have only a part of a phrase, hence the comparison by inclusion.
 */
const fixedPhrases = [
  ...documents.flatMap((text) => text.split('\n').filter((line) => /^(?:Also send copies|diplomatic addresses|Check with|UA 311\/11\. Further|Please check with|Consulten|You can also|También|and to diplomatic|your section office|PLEASE SEND APPEALS IMM|No further action|Page 1|Amnesty International|\[N|TAKE ACTION|ACTÚEN:|Please write immediately|RECOMMENDED|letters either|.*(?:UA|AU): |.*AI[ -]Index|URGENT ACTION|ACCIÓN URGENTE|.*UA 288|[\p{Lu}' ,&’À:*#]+$|PASSEZ|ACTION URGENTE|Vous pouvez|Au-delà|Sie |Bitte schreiben|\d\. Write|You can also|Diplomatic)/u.test(line))),
  'And copies to:', 'PLEASE SEND APPEALS BEFORE TO:', 'Email: Fax: Phone: Twitter: Tel.: Salutation: Correo electrónico: Correo-e: Tratamiento: Faxes: Telexes: Telegrams: Copia a:',
  'ADDITIONAL INFORMATION', 'PREFERRED LANGUAGE TO ADDRESS TARGET:', 'PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL:', 'NAME AND PRONOUN:', 'LINK TO PREVIOUS UA: N/A', 'Name:', 'Gender m/f:', 'APPEALS TO:', 'COPIES TO:', 'RECOMMENDED ACTION:',
  'PUEDEN ESCRIBIR LLAMAMIENTOS EN:', 'ACTÚEN LO ANTES POSIBLE Y NO MÁS TARDE DEL:', 'NOMBRE Y PRONOMBRE:', 'ENLACE A LA AU ANTERIOR:', 'INFORMACIÓN COMPLEMENTARIA', 'BACKGROUND INFORMATION', 'Distr:', '1) 2)',
  'UA-Nr: AI-Index: Datum: (Anrede: E-Mail: Fax:', 'Courriel : Tél. : Formule d’appel :', 'COMPLÉMENT D’INFORMATION', 'LANGUE(S) À PRIVILÉGIER POUR LES APPELS AUX DESTINATAIRES :', 'MERCI D’AGIR DANS LES PLUS BREFS DÉLAIS, AVANT LE :', 'PRÉNOM, NOM ET PRONOM À UTILISER :', 'LIEN VERS L’AU PRÉCÉDENTE :', 'APPELLE AN', 'KOPIEN AN', 'Deuxième AU 5/23, EUR 13/0002/2023 – Autriche Date : 3 février 2023', 'PUBLIC AI Index:', 'LINK TO PREVIOUS UA:', 'PREFERRED LANGUAGE TO ADDRESS TARGET: or', 'und oder et and o y', 'Phone: I Fax:', 'E-mail: Salutation:', 'TAKE ACTION:',
  'FORETRUKKET SPROG:', 'SKRIV INDEN:', 'NAVN OG PRONOMEN:', 'FORETRUKKET SPRÅK: og', 'SKRIV INNEN:', 'MÄÄRÄAIKA:', 'NIMI JA PRONOMINI:', 'IDIOMA PREFERIT:', 'ACTUEU ABANS DEL:', 'NOM I PRONOM:', 'TERMÍN:', 'JMÉNO A ZÁJMENO:', 'MENO A ZÁMENO:',
  'HATÁRIDŐ:', 'NÉV:', 'SON TARİH:', 'İSİM:', 'VOORKEURSTAAL:', 'SCHRIJF VÓÓR:', 'NAAM EN VOORNAAMWOORD:', 'PREFEROWANY JĘZYK:', 'DZIAŁAJ PRZED:', 'IMIĘ I ZAIMEK:', 'Send appeller til:', 'Kopi til:', 'Lähetä vetoomukset:',
  'Envieu les vostres crides a:', 'Còpia a:', 'Dopisy posílejte na:', 'Listy posielajte na:', 'Címzett:', 'Mektuplarınızı gönderin:', '要請先：', 'アピール例文：', '背景情報：', '期限：', 'Eメール：', 'ファックス：', '緊急行動', 'Stuur uw brief naar:',
  'Stuur een kopie aan:', 'Apele prosimy wysyłać do:', 'Kopia do:', 'Tlf.: E-mail: Faks: E-post: Puh. Sähköposti: Telefon: E-posta: Tel.: E-mailadres:', 'Correu electrònic:',
].map((text) => loose(text))

const isFixedPhrase = (words: string): boolean =>
  fixedPhrases.some((phrase) => phrase.includes(loose(words))) || /^(?:Str\. )?\d{1,3}$/u.test(words) || /^(?:(?:First|Segunda) )?(?:UA|AU):? \d{1,3}[./]\d{2}\W*$/u.test(words)

describe('the reader, on hostile text', () => {
  const size = 2_000_000
  it.each([
    ['one long word', 'a'.repeat(size)],
    ['open brackets', '['.repeat(size)],
    ['half links', '[](x '.repeat(size / 5)],
    ['short lines', 'a\n'.repeat(size / 2)],
    ['greetings', 'Dear Minister,\n'.repeat(size / 15)],
    ['labels on one line', `${'Email: x '.repeat(2_200)}\n`.repeat(size / 20_000)],
    ['addresses on one line', `${'@a.b'.repeat(4_900)}\n`.repeat(size / 20_000)],
    ['digits on one line', `${'+1 2'.repeat(4_900)}\n`.repeat(size / 20_000)],
    ['dates on one line', `${'1 May 2020 '.repeat(1_800)}\n`.repeat(size / 20_000)],
  ])('takes 2 MB of %s in bounded time', (_, text) => {
    const lines = linesOfText(text)
    const start = performance.now()
    readUrgentAction(lines)
    // Two seconds is what a person waits; the rest allows for a machine busy with other tests.
    expect(performance.now() - start).toBeLessThan(6_000)
  })
})
