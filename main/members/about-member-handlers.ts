import { join } from 'node:path'
import { z } from 'zod'
import { fail, ok } from '../../core/result.ts'
import { aboutMember } from '../../db/about-member.ts'
import { writeDurably } from '../../documents/files/write-durably.ts'
import type { MemberAboutCalls } from '../../preload/member-about-calls.ts'
import type { Handlers } from '../door/handler.ts'
import { memberId, shaped } from '../door/shapes.ts'
import { unknownRecord, unknownToken } from '../problems/call-problems.ts'
import { writeProblem } from '../problems/file-problems.ts'
import { words } from '../words.ts'

/** A name that every file system takes. */
const safeName = (name: string): string => name.replaceAll(/[^\p{L}\p{N} _-]/gu, '').trim().slice(0, 60) || 'member'

/** What is kept about one member: to show, and as files for that member. */
export const aboutMemberHandlers: Pick<Handlers, keyof MemberAboutCalls> = {
  'members.about': {
    parse: shaped(z.object({ memberId })),
    changes: [],
    run: ({ db }, input) => {
      const about = aboutMember(db, input.memberId)
      return about ? ok(about) : fail(unknownRecord('member'))
    },
  },
  'members.saveAbout': {
    parse: shaped(z.object({ memberId })),
    changes: [],
    run: async ({ db, files, today }, input) => {
      const about = aboutMember(db, input.memberId)
      if (!about) return fail(unknownRecord('member'))
      const picked = await files.chooseFolder()
      if (!picked) return ok(null)
      const folder = files.pathOf(picked.token)
      if (folder === undefined) return fail(unknownToken())
      // Loaded when first needed: the library is large.
      const { aboutMemberDocx, aboutMemberJson } = await import('../../documents/member/write-about-member.ts')
      const stem = `${words.memberAbout.fileName({ name: safeName(about.member.name) })} ${today()}`
      const made = [{ name: `${stem}.docx`, bytes: await aboutMemberDocx(about, today(), words) }, { name: `${stem}.json`, bytes: aboutMemberJson(about, today()) }]
      for (const { name, bytes } of made) {
        const written = writeDurably(join(folder, name), bytes)
        if (!written.ok) return fail(writeProblem(written.problem))
      }
      return ok({ fileNames: made.map(({ name }) => name) })
    },
  },
}
