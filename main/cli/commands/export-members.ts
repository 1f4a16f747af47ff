import { basename, extname, resolve } from 'node:path'
import { memberListFormats } from '../../../core/member/list-formats.ts'
import { words as all } from '../../words.ts'
import { callOn, done, refused, wrongUsage, type Command } from '../command.ts'
import { withServices } from '../open-services.ts'
import { whyNotWritten } from '../out-file.ts'

const words = all.commandLine.members

/** Writes all members into the named file; its ending says as what. */
export const exportMembersCommand: Command = (line) => {
  const path = resolve(line.words[0] ?? '')
  const format = memberListFormats.find((each) => extname(path).toLowerCase() === `.${each}`)
  if (format === undefined) return Promise.resolve(wrongUsage(words.exportEndings({ endings: all.format.series(memberListFormats.map((each) => `.${each}`)) })))
  return withServices(line, async (services) => {
    const refusal = whyNotWritten(path)
    if (refusal) return refusal
    const files = { ...services.files, chooseSavePath: async () => ({ token: services.files.keepPath(path), fileName: basename(path) }) }
    const exported = await callOn({ ...services, files }, 'members.export', { members: 'all', format })
    if (!exported.ok) return refused(exported.problem)
    const count = exported.value?.count ?? 0
    return done({ file: path, count }, words.exported({ count, file: path }))
  })
}
