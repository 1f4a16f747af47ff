import { shortNameOf } from '../country/country-names.ts'
import type { Reading, ReadingIssue } from './reading.ts'
import { isUnsureOutcome } from './asked.ts'
import { readerVersion } from './reader-version.ts'
import { linesWithinLimits, maxTargets } from './reader/limits.ts'
import { openLedger } from './reader/ledger.ts'
import type { Ledger } from './reader/ledger.ts'
import { foldedOf, isEmptyPiece, markerRange, rangeOf, textOf } from './reader/piece.ts'
import type { Piece } from './reader/piece.ts'
import { readCountry } from './reader/read-country.ts'
import { readDemands } from './reader/read-demands.ts'
import { readBlocks } from './reader/chain/read-blocks.ts'
import { shippedModels } from './reader/chain/shipped-models.ts'
import { readHead } from './reader/read-head.ts'
import type { Head } from './reader/read-head.ts'
import { earlierIndexes, holdsHeading, readIssueDate, readKind, readNumbers, findIdentityLines } from './reader/read-identity.ts'
import { readLetters } from './reader/read-letters.ts'
import { readPeople } from './reader/read-people.ts'
import { piecesIn, readBackground, readDeadline, readLanguages, readPrevious } from './reader/read-small-facts.ts'
import { readWebPage } from './reader/read-web-page.ts'
import { readLabelledTargets } from './reader/chain/read-labelled-targets.ts'
import type { ReaderModels } from './reader/chain/models.ts'
import type { Section } from './reader/sections.ts'
import { splitSections } from './reader/split-sections.ts'
import { issuesOf } from './reader/reading-issues.ts'
import type { SourceText } from './source-text.ts'
import type { IssueKind, SampleLetter } from './types.ts'

const withoutLines = (pieces: readonly Piece[], left: readonly Piece[]): readonly Piece[] => {
  const lines = new Set(left.map((piece) => piece.line.index))
  return pieces.filter((piece) => !lines.has(piece.line.index))
}

/** `URGENT ACTION` alone says what the document is, not what it is about. */
const isOnlyHeading = (piece: Piece): boolean => textOf(piece).length < 40 && holdsHeading(foldedOf(piece))

/** In a text that is not an appeal no title is guessed. */
const titleOf = (sections: readonly Section[], head: Head, kind: IssueKind, likelyTitle: Piece | null, ledger: Ledger): Piece | null => {
  const labelled = piecesIn(sections, 'title').find((piece) => !isEmptyPiece(piece))
  const found = kind === 'unknown' && head.titleReason === 'above-story' ? null : head.title
  const isLikely = labelled === undefined && kind !== 'unknown' && likelyTitle !== null && found === null && !isOnlyHeading(likelyTitle)
  const title = labelled ?? (isLikely ? likelyTitle : found)
  if (isLikely && likelyTitle !== null) ledger.take('title', [likelyTitle], 'line', 'check')
  else   if (title !== null) ledger.take('title', [title], labelled === undefined ? head.titleReason : 'label', labelled === undefined && (head.titleReason === 'above-story' || head.titleReason === 'after-number') ? 'check' : 'sure')
  return title
}

const storyOf = (sections: readonly Section[], head: Head, letters: readonly SampleLetter[]): readonly string[] => [
  ...piecesIn(sections, 'head').map(textOf), head.summaryText ?? '', ...letters.flatMap((letter) => [letter.salutation ?? '', ...letter.paragraphs]),
]

/**
 * Reads one document. Never throws; what the document does not say is null or empty; every piece of
 * its text is in a fact, in `unread`, or a label, instruction or running head.
 */
export const readUrgentAction = (source: SourceText, models: ReaderModels = shippedModels()): Reading => {
  const { lines, runningLines, outside, isBeyondLimits } = linesWithinLimits(source)
  const ledger = openLedger(lines)
  const { sections, blocks, likelyTitle } = readLabelledTargets(lines, splitSections(lines, ledger), models, ledger)
  const identityLines = findIdentityLines(lines, sections)
  const hasHeading = lines.some((line) => holdsHeading(line.folded.slice(0, 200)))
  const head = readHead(sections, hasHeading, piecesIn(sections, 'title').length > 0)
  const { letters, hasMore: hasMoreLetters } = readLetters(sections, ledger)
  const targets = readBlocks(blocks.slice(0, maxTargets), ledger)
  const demands = readDemands(sections, ledger)
  const hasAppeal = letters.length > 0 || demands.length > 0 || targets.length > 0
  const kind = readKind(identityLines, hasAppeal)
  const title = titleOf(sections, head, kind, likelyTitle, ledger)
  const background = readBackground(sections, ledger)
  const isLabelled = sections.some((section) => section.kind === 'summary' && section.label !== null)
  ledger.take('summary', head.summary, isLabelled ? 'label' : 'position', isLabelled ? 'sure' : 'check')
  const numbers = readNumbers(identityLines, ledger)
  const languages = readLanguages(sections, ledger)
  const people = readPeople(sections, head, title, ledger)
  const previous = readPrevious(sections, earlierIndexes(identityLines), ledger)
  const issueDate = readIssueDate(identityLines, sections, ledger)
  const deadline = readDeadline(sections, withoutLines(identityLines, head.summary), issueDate, ledger, head.summary)
  // Taken for an outcome, it would close its case.
  if (isUnsureOutcome({ kind, targets, deadline })) ledger.doubt('kind', 'still-asks')
  // Only a number shows for certain what kind of issue it is.
  else if (lines.length > 0 && numbers.uaNumber === null && numbers.indexNumber === null) ledger.doubt('kind', 'no-number')
  const { code } = readCountry(identityLines, title, head, targets, kind === 'unknown' ? [] : storyOf(sections, head, letters), ledger)
  const webPage = kind === 'unknown' ? null : readWebPage(identityLines, source.webPage, ledger)
  const facts = {
    kind,
    uaNumber: numbers.uaNumber,
    uaNumberPrinted: numbers.printed,
    indexNumber: numbers.indexNumber,
    title: title === null ? null : textOf(title),
    country: code === null ? null : shortNameOf(code),
    webPage,
    issueDate,
    deadline,
    summary: head.summaryText,
    background,
    demands,
    letters,
    targets,
    preferredLanguages: languages.preferred,
    ownLanguageWelcome: languages.isOwnWelcome,
    peopleAtRisk: people,
    previous,
  }
  const unread = ledger.unread()
  const issues: readonly ReadingIssue[] = [
    ...issuesOf(facts, ledger.provenance()),
    ...(isBeyondLimits || blocks.length > maxTargets || hasMoreLetters ? [{ field: 'unread', code: 'too-long' } as const] : []),
  ]
  return {
    readerVersion,
    ...facts,
    provenance: ledger.provenance(),
    unread: [...unread.map(textOf), ...outside.map((range) => (source.lines[range.line]?.text ?? '').trim())],
    unreadRanges: [...unread.map(rangeOf), ...outside],
    furnitureRanges: [...runningLines, ...lines.flatMap(markerRange), ...ledger.skipped().map(rangeOf)],
    issues,
  }
}
