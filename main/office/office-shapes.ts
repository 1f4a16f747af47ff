import { z } from 'zod'
import { caseRules, deadlineSources } from '../../core/case/case-file.ts'
import { caseStatuses, issueKinds } from '../../core/case/types.ts'
import type { SourceLine, SourceText } from '../../core/case/source-text.ts'
import { maxOfficeCases, maxOfficeName, type OfficeDocument, type OfficeValues } from '../../core/office/types.ts'
import { caseDraft } from '../cases/case-shapes.ts'
import { caseId, day, documentText, line, lines, optionalFlag, safety, sourceId, text } from '../door/shapes.ts'

const place = z.number().min(-1_000_000).max(1_000_000)
const count = z.int().min(0).max(10_000_000)
const box = z.object({ page: count, x: place, y: place, width: place, height: place, start: count, end: count })

const sourceLine: z.ZodType<SourceLine> = z.object({
  text: documentText, isBold: optionalFlag, isHeading: optionalFlag, isListItem: optionalFlag, isTableCell: optionalFlag, isAside: optionalFlag, isFurniture: optionalFlag,
  page: count.exactOptional(), boxes: z.array(box).max(10_000).exactOptional(),
  links: z.array(z.object({ text, address: text })).max(1_000).exactOptional(),
})

/** A name alone: no file of an office says where on a disk it is to be. */
const fileName = line.min(1).refine((name) => !/[/\\\0]/u.test(name))
const mediaType = z.string().max(200).regex(/^[\w.+-]+\/[\w.+-]+(?:; ?charset=[\w-]+)?$/u)

const sourceText: z.ZodType<SourceText> = z.object({ lines: z.array(sourceLine).max(200_000), webPage: line.exactOptional() })

/** A document without its bytes, which are a part of the file. `part`: the number of that part. */
const document: z.ZodType<Omit<OfficeDocument, 'bytes'> & { readonly part: number }> = z.object({
  id: sourceId, fileName, mediaType, kind: z.enum(issueKinds), readerVersion: line, part: z.int().min(0),
  text: sourceText,
})

const values: z.ZodType<OfficeValues> = z.object({
  draft: caseDraft, status: z.enum(caseStatuses), deadlineSource: z.enum(deadlineSources),
  rules: z.array(z.enum(caseRules)).max(20), ownRules: lines, safety,
  outcome: z.object({ on: day, news: text, isGood: z.boolean() }).nullable(),
})

/** What the cases of an office are in a file, beside the bytes of their documents. */
export const manifestShape = z.object({
  office: line.min(1).max(maxOfficeName),
  madeAt: z.iso.datetime(),
  cases: z.array(z.object({ id: caseId, values, documents: z.array(document).max(200) })).min(1).max(maxOfficeCases),
})

export type Manifest = z.infer<typeof manifestShape>
