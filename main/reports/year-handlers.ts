import { basename } from 'node:path'
import { z } from 'zod'
import { problemOf } from '../../core/problem/problem.ts'
import type { YearView } from '../../core/report/year.ts'
import { fail, ok } from '../../core/result.ts'
import { writeDurably } from '../../documents/files/write-durably.ts'
import type { YearUse } from '../../documents/report/page/year-page.ts'
import type { Handlers } from '../door/handler.ts'
import { fileToken, line, shaped, text } from '../door/shapes.ts'
import { unusedPaths } from '../files/unused-paths.ts'
import { readFonts } from '../jobs/read-fonts.ts'
import { unknownToken } from '../problems/call-problems.ts'
import { writeProblem } from '../problems/file-problems.ts'
import { currentSettings } from '../settings/current-settings.ts'
import { words } from '../words.ts'
import { makeYear } from './make-year.ts'
import { mentionAnswerShape } from './report-shapes.ts'

const yearRequest = z.object({ year: z.int().min(1961).max(9_000), occasion: line, next: line, news: z.record(line, text), answers: mentionAnswerShape })

const stemOf = ({ isPractice, period: { from } }: YearView['page'], use: YearUse): string => `${isPractice ? 'practice-' : ''}year-${from.slice(0, 4)}${use === 'wall' ? '-wall' : ''}`

export const yearHandlers: Pick<Handlers, 'reports.year' | 'reports.saveYear'> = {
  'reports.year': {
    parse: shaped(yearRequest),
    changes: [],
    run: (services, request) => ok(makeYear(services, request)),
  },
  'reports.saveYear': {
    parse: shaped(yearRequest.extend({ use: z.enum(['meeting', 'wall']), token: fileToken })),
    changes: [],
    run: async (services, { use, token, ...request }) => {
      const folder = services.files.pathOf(token)
      if (folder === undefined) return fail(unknownToken())
      const { page, mentions } = makeYear(services, request)
      const open = mentions.filter(({ answer }) => answer === null)
      if (open.length > 0) return fail(problemOf('report-names-members', { words: [...new Set(open.map((one) => one.text.slice(one.start, one.end)))] }))
      // Loaded when first needed: it brings the library for Word.
      const { writeYearDocx } = await import('../../documents/report/write-year-docx.ts')
      const [path = ''] = unusedPaths(folder, stemOf(page, use), ['.docx'])
      const bytes = await writeYearDocx(page, use, words, { paper: currentSettings(services).paper, fonts: readFonts(services.resourcesFolder) })
      const written = writeDurably(path, bytes)
      if (!written.ok) return fail(writeProblem(written.problem))
      services.files.showInFolder(path)
      return ok({ fileName: basename(path) })
    },
  },
}
