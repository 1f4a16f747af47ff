import { z } from 'zod'
import { memberListFormats } from '../../core/member/list-formats.ts'
import { planPost } from '../../core/member/plan-post.ts'
import type { Member } from '../../core/member/types.ts'
import { noCalibration, type Calibration } from '../../core/pack/calibration.ts'
import { envelopeFormats } from '../../core/pack/envelopes.ts'
import { labelStock, labelsPerSheet } from '../../core/pack/label-stocks.ts'
import { plainProblem } from '../../core/problem/problem.ts'
import { fail, ok } from '../../core/result.ts'
import type { Settings } from '../../core/settings/types.ts'
import { getMember, listMembers } from '../../db/members.ts'
import type { MemberFileCalls, WhichMembers } from '../../preload/member-file-calls.ts'
import type { Handlers } from '../door/handler.ts'
import { memberId } from '../door/shapes.ts'
import { saveCopy } from '../save-copy.ts'
import type { Services } from '../services.ts'
import { currentSettings } from '../settings/current-settings.ts'
import { words } from '../words.ts'

const maxMembers = 20_000
const which = z.union([z.literal('all'), z.array(memberId).max(maxMembers)])

const membersOf = ({ db }: Pick<Services, 'db'>, asked: WhichMembers): readonly Member[] =>
  (asked === 'all' ? listMembers(db, '') : asked.flatMap((id) => getMember(db, id) ?? []))

/** The calibration of the printer that packs were printed on last, or of the only one. */
const calibrationOf = ({ printers, packHabits }: Settings): Calibration => {
  const last = printers.find(({ name }) => name === packHabits.printer)
  return (last ?? (printers.length === 1 ? printers[0] : undefined))?.calibration ?? noCalibration
}

/** Files about members: lists to keep elsewhere, labels and envelopes. */
export const memberFileHandlers: Pick<Handlers, keyof MemberFileCalls> = {
  'members.export': {
    parse: (input) => z.object({ members: which, format: z.enum(memberListFormats) }).parse(input),
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
    parse: (input) => z.object({
      members: which, isOncePerHousehold: z.boolean(),
      print: z.union([
        z.object({ on: z.literal('labels'), stock: z.string().refine((name) => labelStock(name) !== undefined), startAt: z.int().min(1).max(100) }),
        z.object({ on: z.literal('envelopes'), format: z.enum(envelopeFormats) }),
      ]),
    }).parse(input),
    changes: [],
    run: async (services, { members: asked, isOncePerHousehold, print }) => {
      const { addresses, leftOut } = planPost(membersOf(services, asked), isOncePerHousehold)
      if (addresses.length === 0) return fail(plainProblem('nobody-to-post-to'))
      const { envelopesDocument, labelsDocument } = await import('../../documents/pack/post-document.ts')
      const settings = currentSettings(services)
      const stock = print.on === 'labels' ? labelStock(print.stock) : undefined
      const bytes = print.on === 'envelopes' || stock === undefined
        ? await envelopesDocument(addresses, print.on === 'envelopes' ? print.format : 'dl', [settings.groupName, ...settings.groupAddress.split('\n')].filter(Boolean))
        : await labelsDocument(addresses, stock, calibrationOf(settings), Math.min(print.startAt, labelsPerSheet(stock)))
      const saved = await saveCopy(services.files, { fileName: `${words.memberExport.postNames[print.on]}.docx`, bytes })
      return saved.ok ? ok(saved.value && { fileName: saved.value.fileName, printed: addresses.length, leftOut: leftOut.length }) : saved
    },
  },
}
