import { z } from 'zod'
import { memberListFormats } from '../../core/member/list-formats.ts'
import { planPost } from '../../core/member/plan-post.ts'
import type { Member } from '../../core/member/types.ts'
import { ok } from '../../core/result.ts'
import { getMember, listMembers } from '../../db/members.ts'
import type { MemberFileCalls, WhichMembers } from '../../preload/member-file-calls.ts'
import type { Handlers } from '../door/handler.ts'
import { memberId, shaped } from '../door/shapes.ts'
import { postPrint } from '../packs/post-print-shape.ts'
import { savePost } from '../packs/print-post.ts'
import { saveCopy } from '../save-copy.ts'
import type { Services } from '../services.ts'
import { words } from '../words.ts'

const maxMembers = 20_000
const which = z.union([z.literal('all'), z.array(memberId).max(maxMembers)])

const membersOf = ({ db }: Pick<Services, 'db'>, asked: WhichMembers): readonly Member[] =>
  (asked === 'all' ? listMembers(db, '') : asked.flatMap((id) => getMember(db, id) ?? []))

/** Files about members: lists to keep elsewhere, labels and envelopes. */
export const memberFileHandlers: Pick<Handlers, keyof MemberFileCalls> = {
  'members.export': {
    parse: shaped(z.object({ members: which, format: z.enum(memberListFormats) })),
    changes: [],
    run: async (services, { members: asked, format }) => {
      const members = membersOf(services, asked)
      // Loaded when first needed: the libraries are large, and the window would wait for them at each start.
      const { writeMemberList } = await import('../../documents/member/write-member-list.ts')
      const saved = await saveCopy(services.files, { fileName: `${words.memberExport.fileName}.${format}`, bytes: await writeMemberList(members, format, words) })
      return saved.ok ? ok(saved.value && { fileName: saved.value.fileName, count: members.length }) : saved
    },
  },
  'members.savePost': {
    parse: shaped(z.object({ members: which, isOncePerHousehold: z.boolean(), print: postPrint })),
    changes: [],
    run: (services, { members: asked, isOncePerHousehold, print }) => savePost(services, {
      print, nobody: 'nobody-to-post-to', fileNames: words.memberExport.postNames,
      planOf: (wishes) => planPost(membersOf(services, asked), isOncePerHousehold, wishes),
    }),
  },
}
